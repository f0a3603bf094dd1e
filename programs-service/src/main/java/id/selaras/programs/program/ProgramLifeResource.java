package id.selaras.programs.program;

import id.selaras.servicekit.idempotency.Idempotent;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.precondition.Preconditions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The steps of a programme's life beside registering it at once: kept as a draft, registered later or discarded, and
/// withdrawn in the end.
@Path("/v1/programs")
@RunOnVirtualThread
@RolesAllowed(Role.OPD_EDITOR)
@Tag(name = "Programmes")
class ProgramLifeResource {
    private final ProgramRegistry registry;
    private final CurrentCaller caller;

    ProgramLifeResource(ProgramRegistry registry, CurrentCaller caller) {
        this.registry = registry;
        this.caller = caller;
    }

    @POST
    @Path("/drafts")
    @Idempotent
    @Operation(
            summary = "Keep a draft",
            description = "May be incomplete; only fiscalYear and title are needed. Seen by the own OPD and the "
                    + "secretariat. Read and changed as any programme, at the address in Location.")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = ProgramView.class)))
    @APIResponse(responseCode = "403", description = "No editor, or of no active OPD (application/problem+json)")
    @APIResponse(responseCode = "422", description = "Values that cannot be accepted (application/problem+json)")
    public Response keepDraft(@NotNull @Valid ProgramDraft draft, @Context UriInfo uri) {
        ProgramView program = registry.keepDraft(draft, caller.get());
        // Beside "drafts", not below it: a draft becomes a programme without moving.
        return Response.created(uri.getAbsolutePath().resolve(program.id().toString()))
                .tag(Answers.tag(program.version()))
                .entity(program)
                .build();
    }

    @POST
    @Path("/{id}/registration")
    @Idempotent
    @Operation(
            summary = "Register a draft",
            description = "Needs If-Match. The draft must be complete by now. Raises program-registered.")
    @APIResponse(
            responseCode = "200",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = ProgramView.class)))
    @APIResponse(responseCode = "404", description = "None that the caller may see (application/problem+json)")
    @APIResponse(responseCode = "409", description = "No draft (application/problem+json)")
    @APIResponse(responseCode = "412", description = "Changed by somebody else since (application/problem+json)")
    @APIResponse(responseCode = "422", description = "What is still missing or wrong (application/problem+json)")
    @APIResponse(responseCode = "428", description = "If-Match is missing (application/problem+json)")
    public Response registerDraft(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Answers.changed(
                registry.registerDraft(id, caller.get(), version -> Preconditions.requireMatch(headers, version)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Discard a draft",
            description = "Needs If-Match. A registered programme is never deleted, only withdrawn.")
    @APIResponse(responseCode = "204", description = "Discarded")
    @APIResponse(responseCode = "404", description = "None that the caller may see (application/problem+json)")
    @APIResponse(responseCode = "409", description = "No draft (application/problem+json)")
    @APIResponse(responseCode = "412", description = "Changed by somebody else since (application/problem+json)")
    @APIResponse(responseCode = "428", description = "If-Match is missing (application/problem+json)")
    public void discardDraft(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        registry.discardDraft(id, caller.get(), version -> Preconditions.requireMatch(headers, version));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @Operation(
            summary = "Withdraw a registered programme",
            description = "Needs If-Match and a reason, and cannot be undone. Raises program-withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = ProgramView.class)))
    @APIResponse(responseCode = "403", description = "Another OPD's programme (application/problem+json)")
    @APIResponse(responseCode = "404", description = "None that the caller may see (application/problem+json)")
    @APIResponse(responseCode = "409", description = "A draft, or withdrawn already (application/problem+json)")
    @APIResponse(responseCode = "412", description = "Changed by somebody else since (application/problem+json)")
    @APIResponse(responseCode = "422", description = "The reason is missing or too long (application/problem+json)")
    @APIResponse(responseCode = "428", description = "If-Match is missing (application/problem+json)")
    public Response withdraw(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalRequest request, @Context HttpHeaders headers) {
        return Answers.changed(registry.withdraw(
                id, request.reason(), caller.get(), version -> Preconditions.requireMatch(headers, version)));
    }
}
