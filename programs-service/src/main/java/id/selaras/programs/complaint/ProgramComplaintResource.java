package id.selaras.programs.complaint;

import id.selaras.servicekit.idempotency.Idempotent;
import id.selaras.servicekit.identity.CurrentCaller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Takes complaints from callers with a token, such as the working group at its counter.
@Path("/v1/programs/{id}/complaints")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Complaints")
class ProgramComplaintResource {
    private final ComplaintDesk desk;
    private final CurrentCaller caller;

    ProgramComplaintResource(ComplaintDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Complain about a registered programme",
            description = "The receipt in the answer is for the complainant and cannot be asked for again.")
    @APIResponse(
            responseCode = "201",
            description = "Received",
            content = @Content(schema = @Schema(implementation = ComplaintReceipt.class)))
    @APIResponse(responseCode = "404", description = "No registered programme of the caller's regions")
    @APIResponse(responseCode = "422", description = "What cannot be accepted, personal data for one")
    public Response complain(@PathParam("id") UUID id, @NotNull @Valid ComplaintRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(desk.receive(id, request, Optional.of(caller.get())))
                .build();
    }
}
