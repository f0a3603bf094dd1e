package id.selaras.overlap.coordination;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import id.selaras.servicekit.idempotency.Idempotent;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Cursor;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What people make of a finding, step by step.
@Path("/v1/findings")
@RunOnVirtualThread
@Tag(name = "Coordination", description = "The life of a finding: asked, decided, acted upon, followed up")
class CoordinationResource {
    private final Coordinator coordinator;
    private final CoordinationStore store;
    private final CurrentCaller caller;

    CoordinationResource(Coordinator coordinator, CoordinationStore store, CurrentCaller caller) {
        this.coordinator = coordinator;
        this.store = store;
        this.caller = caller;
    }

    @GET
    @Path("{id}/coordination")
    @RolesAllowed({
        Role.OPD_EDITOR,
        Role.OPD_HEAD,
        Role.POKJA_MEMBER,
        Role.SECRETARIAT,
        Role.INSPECTORATE,
        Role.MAYOR,
        Role.SYSTEM_READER
    })
    @Operation(summary = "Read where the coordination of a finding stands")
    @APIResponse(
            responseCode = "200",
            description = "State, questions, answers, decision, action and outcome; ETag holds the version, 0 where "
                    + "no step was taken",
            content = @Content(schema = @Schema(implementation = Coordination.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    @APIResponse(responseCode = "403", description = "Concerns other agencies (application/problem+json)")
    @APIResponse(responseCode = "404", description = "None that the caller may see (application/problem+json)")
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        Coordination coordination = coordinator.of(id);
        EntityTag tag = new EntityTag(Preconditions.entityTag(coordination.version()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(coordination) : unchanged)
                .tag(tag)
                .build();
    }

    @GET
    @Path("{id}/steps")
    @RolesAllowed({
        Role.OPD_EDITOR,
        Role.OPD_HEAD,
        Role.POKJA_MEMBER,
        Role.SECRETARIAT,
        Role.INSPECTORATE,
        Role.MAYOR,
        Role.SYSTEM_READER
    })
    @Operation(
            summary = "Read every step taken on a finding, newest first",
            description = "Who, when, why, and what the coordination was after it.")
    @APIResponse(responseCode = "200", description = "A page; next is the cursor of the following one")
    public Page<StoredStep> steps(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        coordinator.of(id);
        long before = page.after() == null ? Long.MAX_VALUE : version(Cursor.decode(page.after(), 1));
        return Page.of(
                store.steps(id, before, page.limit() + 1),
                page.limit(),
                step -> new StoredStep(step.json()),
                last -> Cursor.encode(last.version()));
    }

    /// A step as it was written down.
    @Schema(implementation = CoordinationStep.class)
    record StoredStep(@JsonValue @JsonRawValue String json) {}

    @POST
    @Path("{id}/steps")
    @Idempotent
    @RolesAllowed({Role.OPD_EDITOR, Role.OPD_HEAD, Role.POKJA_MEMBER, Role.SECRETARIAT, Role.INSPECTORATE, Role.MAYOR})
    @Operation(
            summary = "Take a step with a finding",
            description =
                    "Needs If-Match with the coordination's version, 0 for the first step. Working groups and the "
                            + "secretariat assign, ask, decide, agree on actions, resolve and reopen; the agencies of the two "
                            + "programmes answer; everybody who sees the finding may comment. May be sent again with the same "
                            + "Idempotency-Key. Decisions raise overlap-decided.")
    @APIResponse(
            responseCode = "200",
            description = "Taken; ETag holds the new version",
            content = @Content(schema = @Schema(implementation = Coordination.class)))
    @APIResponse(responseCode = "403", description = "Not a step of the caller's roles (application/problem+json)")
    @APIResponse(responseCode = "404", description = "None that the caller may see (application/problem+json)")
    @APIResponse(responseCode = "409", description = "Not possible in the present state (application/problem+json)")
    @APIResponse(responseCode = "412", description = "Somebody took a step since (application/problem+json)")
    @APIResponse(responseCode = "422", description = "Values that cannot be accepted (application/problem+json)")
    @APIResponse(responseCode = "428", description = "If-Match is missing (application/problem+json)")
    public Response take(@PathParam("id") UUID id, @NotNull @Valid Step step, @Context HttpHeaders headers) {
        Coordination coordination =
                coordinator.take(id, step, caller.get(), version -> Preconditions.requireMatch(headers, version));
        return Response.ok(coordination)
                .tag(Preconditions.entityTag(coordination.version()))
                .build();
    }

    @POST
    @Path("steps")
    @Idempotent
    @RolesAllowed({Role.POKJA_MEMBER, Role.SECRETARIAT})
    @Operation(
            summary = "Take one step with many findings",
            description = "All or none: where it cannot be taken with one of them, nothing is done and every such "
                    + "finding is pointed at. Each names the version of its coordination that was read.")
    @APIResponse(responseCode = "200", description = "Taken with all")
    @APIResponse(responseCode = "403", description = "Not a step of the caller's roles (application/problem+json)")
    @APIResponse(responseCode = "422", description = "Each finding that cannot (application/problem+json)")
    public Response takeAll(@NotNull @Valid BulkStep bulk) {
        return Response.ok(new Taken(coordinator.takeAll(bulk, caller.get()))).build();
    }

    /// The coordinations after a bulk step, in the order of the request.
    record Taken(List<Coordination> items) {}

    private static long version(List<String> cursor) {
        try {
            return Long.parseLong(cursor.getFirst());
        } catch (NumberFormatException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
