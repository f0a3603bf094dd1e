package id.selaras.agreements.agreement;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Signing, by the head of the OPD first and the mayor second.
@Path("/v1/agreements/{id}")
@Tag(name = "Signatures")
@RunOnVirtualThread
class SignatureResource {
    private final Signing signing;
    private final CurrentCaller caller;

    SignatureResource(Signing signing, CurrentCaller caller) {
        this.signing = signing;
        this.caller = caller;
    }

    @POST
    @Path("signatures")
    @RolesAllowed({Role.OPD_HEAD, Role.MAYOR})
    @Operation(summary = "Sign the state that If-Match names, for the party the caller stands for")
    @APIResponse(responseCode = "200", description = "Signed, now or by the same person before")
    @APIResponse(responseCode = "409", description = "Out of turn, or another person signed for this party")
    @APIResponse(responseCode = "412", description = "The agreement changed since it was read")
    public RestResponse<AgreementView> sign(UUID id, HttpHeaders headers) {
        return Answers.of(signing.sign(id, caller.get(), edit -> Preconditions.requireMatch(headers, edit)));
    }

    @POST
    @Path("signature-withdrawals")
    @RolesAllowed(Role.OPD_HEAD)
    @Operation(summary = "Withdraw the first party's signature, so that the draft can be changed")
    @APIResponse(responseCode = "200", description = "Withdrawn: a draft again")
    @APIResponse(responseCode = "409", description = "Nothing is signed yet, or both parties have signed")
    @APIResponse(responseCode = "412", description = "The agreement changed since it was read")
    public RestResponse<AgreementView> withdraw(
            UUID id, @NotNull @Valid SignatureWithdrawal withdrawal, HttpHeaders headers) {
        return Answers.of(
                signing.withdraw(id, withdrawal, caller.get(), edit -> Preconditions.requireMatch(headers, edit)));
    }
}
