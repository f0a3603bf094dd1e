package id.selaras.agreements.cascade;

import id.selaras.agreements.answer.Answers;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.precondition.Preconditions;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// One agreement below the head's: changed by the OPD's editor until the head confirms it.
@Path("/v1/lower-agreements/{id}")
@Tag(name = "Cascade")
@RunOnVirtualThread
class LowerAgreementResource {
    private final Cascade cascade;
    private final CurrentCaller caller;

    LowerAgreementResource(Cascade cascade, CurrentCaller caller) {
        this.cascade = cascade;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "Read an agreement below the head's")
    public RestResponse<LowerView> read(UUID id) {
        return Answers.of(cascade.read(id, caller.get()));
    }

    @PUT
    @RolesAllowed(Role.OPD_EDITOR)
    @Operation(summary = "Replace the content of one that was not confirmed")
    @APIResponse(responseCode = "409", description = "It was confirmed")
    public RestResponse<LowerView> change(UUID id, @NotNull @Valid LowerDraft draft, HttpHeaders headers) {
        return Answers.of(cascade.change(id, draft, caller.get(), edit -> Preconditions.requireMatch(headers, edit)));
    }

    @DELETE
    @RolesAllowed(Role.OPD_EDITOR)
    @Operation(summary = "Take one away that was not confirmed and on which nothing hangs")
    @APIResponse(responseCode = "409", description = "It was confirmed, or others hang on it")
    public void discard(UUID id, HttpHeaders headers) {
        cascade.discard(id, caller.get(), edit -> Preconditions.requireMatch(headers, edit));
    }

    @POST
    @Path("confirmations")
    @RolesAllowed(Role.OPD_HEAD)
    @Operation(summary = "Confirm, as head of the OPD, that both have signed it on paper")
    @APIResponse(responseCode = "409", description = "It was confirmed before")
    public RestResponse<LowerView> confirm(UUID id, @NotNull @Valid Confirmation confirmation, HttpHeaders headers) {
        return Answers.of(cascade.confirm(
                id, confirmation.signedOn(), caller.get(), edit -> Preconditions.requireMatch(headers, edit)));
    }
}
