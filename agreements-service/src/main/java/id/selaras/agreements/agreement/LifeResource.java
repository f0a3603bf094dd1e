package id.selaras.agreements.agreement;

import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.precondition.Preconditions;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The steps between drafting and signing, and after the year.
@Path("/v1/agreements/{id}")
@Tag(name = "Life of an agreement")
@RunOnVirtualThread
class LifeResource {
    private final AgreementRegister register;
    private final AgreementLife life;
    private final AgreementReading reading;
    private final CurrentCaller caller;

    LifeResource(AgreementRegister register, AgreementLife life, AgreementReading reading, CurrentCaller caller) {
        this.register = register;
        this.life = life;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Path("submissions")
    @RolesAllowed(Role.OPD_EDITOR)
    @Operation(summary = "Hand a draft in to the secretariat")
    @APIResponse(responseCode = "200", description = "Handed in: nothing can be changed until it is given back")
    @APIResponse(responseCode = "409", description = "It is no draft")
    @APIResponse(responseCode = "412", description = "The agreement changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "A term was set since and the draft does not point at its missions")
    public RestResponse<AgreementView> submit(UUID id, HttpHeaders headers) {
        return Answers.of(register.submit(id, caller.get(), edit -> Preconditions.requireMatch(headers, edit)));
    }

    @POST
    @Path("verifications")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Find an agreement in order, or return it to its OPD with remarks")
    @APIResponse(responseCode = "200", description = "VERIFIED: the head may sign; DRAFT: the OPD writes on")
    @APIResponse(responseCode = "409", description = "It was not handed in, or is signed already")
    @APIResponse(responseCode = "412", description = "The agreement changed since it was read")
    public RestResponse<AgreementView> verify(UUID id, @NotNull @Valid Verification verification, HttpHeaders headers) {
        return Answers.of(
                life.verify(id, verification, caller.get(), edit -> Preconditions.requireMatch(headers, edit)));
    }

    @DELETE
    @RolesAllowed(Role.OPD_EDITOR)
    @Operation(
            summary = "Give a draft up",
            description = "A first version is DISCARDED for good and the OPD may write another; a revision is dropped"
                    + " and the signed version stands alone again.")
    @APIResponse(responseCode = "204", description = "Given up")
    @APIResponse(responseCode = "409", description = "It is no draft")
    @APIResponse(responseCode = "412", description = "The agreement changed since it was read")
    public void discard(UUID id, HttpHeaders headers) {
        life.discard(id, caller.get(), edit -> Preconditions.requireMatch(headers, edit));
    }

    @POST
    @Path("closures")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Close a signed agreement once its fiscal year is over")
    @APIResponse(responseCode = "200", description = "Closed: it can no longer be revised")
    @APIResponse(responseCode = "409", description = "The newest version is not signed, or the year is not over")
    @APIResponse(responseCode = "412", description = "The agreement changed since it was read")
    public RestResponse<AgreementView> close(UUID id, HttpHeaders headers) {
        return Answers.of(life.close(id, caller.get(), edit -> Preconditions.requireMatch(headers, edit)));
    }

    @GET
    @Path("steps")
    @Authenticated
    @Operation(summary = "List who did what with the agreement and which remarks were made, all on one page")
    @APIResponse(responseCode = "403", description = "Open to the OPD, the secretariat, the mayor and the inspectorate")
    public Page<Journal.Taken> steps(UUID id) {
        return new Page<>(reading.steps(id, caller.get()), null);
    }
}
