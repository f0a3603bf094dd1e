package id.selaras.agreements.consequence;

import id.selaras.agreements.answer.Answers;
import id.selaras.agreements.consequence.Consequences.Consequence;
import id.selaras.agreements.parameter.Parameters;
import id.selaras.servicekit.idempotency.Idempotent;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Rewards and sanctions, recorded by the mayor or the secretariat and open to the region.
@Path("/v1/consequences")
@Tag(name = "Consequences", description = "Rewards and sanctions that followed from performance")
@RunOnVirtualThread
class ConsequenceResource {
    private final Consequences consequences;
    private final CurrentCaller caller;

    ConsequenceResource(Consequences consequences, CurrentCaller caller) {
        this.consequences = consequences;
        this.caller = caller;
    }

    record RevocationRequest(@NotBlank @Size(max = 2000) String reason) {}

    @POST
    @RolesAllowed({Role.MAYOR, Role.SECRETARIAT})
    @Idempotent
    @Operation(summary = "Record a reward or a sanction with the decree that ordered it")
    @APIResponse(responseCode = "201", description = "Recorded; Location names it")
    public RestResponse<Consequence> record(@NotNull @Valid ConsequenceDraft draft, UriInfo uri) {
        Consequence stored = consequences.record(draft, caller.get());
        return Answers.created(stored, stored.id(), uri);
    }

    @POST
    @Path("{id}/revocations")
    @RolesAllowed({Role.MAYOR, Role.SECRETARIAT})
    @Idempotent
    @Operation(summary = "Revoke an entry, with the reason; it stays readable")
    @APIResponse(responseCode = "409", description = "It was revoked before")
    public RestResponse<Consequence> revoke(UUID id, @NotNull @Valid RevocationRequest request) {
        return RestResponse.ok(consequences.revoke(id, request.reason(), caller.get()));
    }

    @GET
    @Authenticated
    @Operation(summary = "List rewards and sanctions, newest first")
    public Page<Consequence> list(
            @QueryParam("fiscalYear") String fiscalYear, @QueryParam("opd") String opd, @BeanParam PageRequest page) {
        Parameters parameters = new Parameters();
        Integer year = parameters.year("fiscalYear", fiscalYear);
        parameters.throwIfAny();
        return consequences.page(
                year, opd == null || opd.isBlank() ? null : opd, caller.get(), page.after(), page.limit());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(summary = "Read one entry")
    public Consequence read(UUID id) {
        return consequences.require(id, caller.get());
    }
}
