package id.selaras.agreements.agreement;

import id.selaras.servicekit.idempotency.Idempotent;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.precondition.Preconditions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Revising a signed agreement, by the OPD's editor.
@Path("/v1/agreements/{id}/revisions")
@Tag(name = "Revisions")
@RunOnVirtualThread
class RevisionResource {
    private final AgreementRegister register;
    private final CurrentCaller caller;

    RevisionResource(AgreementRegister register, CurrentCaller caller) {
        this.register = register;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.OPD_EDITOR)
    @Idempotent
    @Operation(
            summary = "Begin the next version of a signed agreement, as a draft with the same content",
            description = "The signed version stays in force until the next one is signed by both parties.")
    @APIResponse(responseCode = "201", description = "Begun; Location names the new version")
    @APIResponse(responseCode = "409", description = "The newest version is not signed by both parties")
    @APIResponse(responseCode = "412", description = "The agreement changed since it was read")
    public RestResponse<AgreementView> revise(
            UUID id, @NotNull @Valid Revision because, HttpHeaders headers, UriInfo uri) {
        AgreementState next =
                register.revise(id, because, caller.get(), edit -> Preconditions.requireMatch(headers, edit));
        URI location = uri.getAbsolutePath().resolve("versions/" + next.view().version());
        return RestResponse.ResponseBuilder.<AgreementView>created(location)
                .tag(Preconditions.entityTag(next.edit()))
                .entity(next.view())
                .build();
    }
}
