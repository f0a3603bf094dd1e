package id.selaras.programs.complaint;

import id.selaras.servicekit.idempotency.Idempotent;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.precondition.Preconditions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Complaints as officials handle them; who sees and does what is said in [ComplaintSight].
@Path("/v1/complaints")
@RunOnVirtualThread
@RolesAllowed({Role.OPD_EDITOR, Role.OPD_HEAD, Role.POKJA_MEMBER, Role.SECRETARIAT, Role.INSPECTORATE, Role.MAYOR})
@Tag(name = "Complaints", description = "What people complain about in programmes, and what was done about it")
class ComplaintResource {
    private final ComplaintDesk desk;
    private final ComplaintReader reader;
    private final CurrentCaller caller;

    ComplaintResource(ComplaintDesk desk, ComplaintReader reader, CurrentCaller caller) {
        this.desk = desk;
        this.reader = reader;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List complaints, the newest first",
            description = "An OPD sees those about its programmes and those handed to it; working group, secretariat, "
                    + "inspectorate and mayor all of the region.")
    @APIResponse(responseCode = "200", description = "A page; next is the cursor of the following one")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public Page<ComplaintView> list(@BeanParam ComplaintQuery query, @BeanParam PageRequest page) {
        return reader.page(query, caller.get(), page);
    }

    @GET
    @Path("/summary")
    @Operation(summary = "Count complaints", description = "Takes the filters of the list.")
    @APIResponse(responseCode = "200", description = "All, open and overdue ones; the whole and by row")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public ComplaintCounts summary(
            @QueryParam("by") @Parameter(description = "program, opd, category, status or kelurahan; status if absent")
                    String by,
            @BeanParam ComplaintQuery query) {
        return reader.counts(by, query, caller.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a complaint with its steps")
    @APIResponse(
            responseCode = "200",
            description = "The complaint; ETag holds its version",
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    @APIResponse(responseCode = "404", description = "None that the caller may see (application/problem+json)")
    public Response read(@PathParam("id") UUID id) {
        return answer(reader.read(id, caller.get()));
    }

    @POST
    @Path("/{id}/answer")
    @Idempotent
    @Operation(summary = "Answer a complaint", description = "By the responsible OPD. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    @APIResponse(responseCode = "403", description = "Another OPD is responsible (application/problem+json)")
    @APIResponse(responseCode = "404", description = "None that the caller may see (application/problem+json)")
    @APIResponse(responseCode = "409", description = "Answered or closed already (application/problem+json)")
    @APIResponse(responseCode = "412", description = "Changed by somebody else since (application/problem+json)")
    @APIResponse(responseCode = "422", description = "The note cannot be accepted (application/problem+json)")
    @APIResponse(responseCode = "428", description = "If-Match is missing (application/problem+json)")
    public Response answer(
            @PathParam("id") UUID id, @NotNull @Valid NoteRequest request, @Context HttpHeaders headers) {
        return answer(
                desk.answer(id, request.note(), caller.get(), version -> Preconditions.requireMatch(headers, version)));
    }

    @POST
    @Path("/{id}/forwarding")
    @Idempotent
    @Operation(
            summary = "Hand a complaint to another OPD",
            description = "By the responsible OPD, the working group or the secretariat. Needs If-Match. The time to "
                    + "answer begins anew.")
    @APIResponse(
            responseCode = "200",
            description = "Forwarded",
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    @APIResponse(responseCode = "403", description = "Another OPD is responsible (application/problem+json)")
    @APIResponse(responseCode = "404", description = "None that the caller may see (application/problem+json)")
    @APIResponse(responseCode = "409", description = "Answered or closed already (application/problem+json)")
    @APIResponse(responseCode = "412", description = "Changed by somebody else since (application/problem+json)")
    @APIResponse(
            responseCode = "422",
            description = "No such active OPD, or it has it already (application/problem+json)")
    @APIResponse(responseCode = "428", description = "If-Match is missing (application/problem+json)")
    public Response forward(
            @PathParam("id") UUID id, @NotNull @Valid ForwardingRequest request, @Context HttpHeaders headers) {
        return answer(desk.forward(id, request, caller.get(), version -> Preconditions.requireMatch(headers, version)));
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @Operation(
            summary = "Close a complaint",
            description = "By the responsible OPD, with a note; also unanswered, where nothing can be answered. Needs "
                    + "If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    @APIResponse(responseCode = "403", description = "Another OPD is responsible (application/problem+json)")
    @APIResponse(responseCode = "404", description = "None that the caller may see (application/problem+json)")
    @APIResponse(responseCode = "409", description = "Closed already (application/problem+json)")
    @APIResponse(responseCode = "412", description = "Changed by somebody else since (application/problem+json)")
    @APIResponse(responseCode = "422", description = "The note cannot be accepted (application/problem+json)")
    @APIResponse(responseCode = "428", description = "If-Match is missing (application/problem+json)")
    public Response close(@PathParam("id") UUID id, @NotNull @Valid NoteRequest request, @Context HttpHeaders headers) {
        return answer(
                desk.close(id, request.note(), caller.get(), version -> Preconditions.requireMatch(headers, version)));
    }

    private static Response answer(ComplaintView complaint) {
        return Response.ok(complaint)
                .tag(new EntityTag(Preconditions.entityTag(complaint.version())))
                .build();
    }
}
