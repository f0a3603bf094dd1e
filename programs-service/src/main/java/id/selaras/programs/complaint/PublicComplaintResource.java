package id.selaras.programs.complaint;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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

/// Takes complaints from everybody, without a token and without a name. How often one address may ask is the gateway's
/// affair.
@Path("/public/v1/programs/{id}/complaints")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Public view")
class PublicComplaintResource {
    private final ComplaintDesk desk;

    PublicComplaintResource(ComplaintDesk desk) {
        this.desk = desk;
    }

    @POST
    @Operation(
            summary = "Complain about a registered programme",
            description = "No personal data is needed; numbers that tell a person are refused. Keep the receipt: it is "
                    + "the only way to follow the complaint.")
    @APIResponse(
            responseCode = "201",
            description = "Received",
            content = @Content(schema = @Schema(implementation = ComplaintReceipt.class)))
    @APIResponse(responseCode = "404", description = "No registered programme (application/problem+json)")
    @APIResponse(responseCode = "422", description = "What cannot be accepted (application/problem+json)")
    public Response complain(@PathParam("id") UUID id, @NotNull @Valid ComplaintRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(desk.receive(id, request, Optional.empty()))
                .build();
    }
}
