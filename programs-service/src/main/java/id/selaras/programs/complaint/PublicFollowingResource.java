package id.selaras.programs.complaint;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Lets complainants follow their complaints.
@Path("/public/v1/complaints")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Public view")
class PublicFollowingResource {
    private final ComplaintReader reader;

    PublicFollowingResource(ComplaintReader reader) {
        this.reader = reader;
    }

    @POST
    @Path("/status")
    @Operation(
            summary = "Follow a complaint by its receipt",
            description = "The receipt travels in the body, since addresses are kept in logs.")
    @APIResponse(
            responseCode = "200",
            description = "How the complaint stands, and what was done",
            content = @Content(schema = @Schema(implementation = FollowedComplaint.class)))
    @APIResponse(responseCode = "404", description = "No complaint has this receipt (application/problem+json)")
    public Response follow(@NotNull @Valid ReceiptRequest request) {
        return Response.ok(reader.follow(new ReceiptCode(request.receipt())))
                .header("Cache-Control", "no-store")
                .build();
    }
}
