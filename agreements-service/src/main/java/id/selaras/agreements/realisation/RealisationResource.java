package id.selaras.agreements.realisation;

import id.selaras.agreements.answer.Answers;
import id.selaras.agreements.parameter.Parameters;
import id.selaras.agreements.signed.SignedAgreements;
import id.selaras.servicekit.idempotency.Idempotent;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// What an OPD reports of its targets, quarter by quarter.
@Path("/v1/agreements/{agreement}/realisations")
@Tag(name = "Realisation")
@RunOnVirtualThread
class RealisationResource {
    private final RealisationRegister register;
    private final Realisations realisations;
    private final SignedAgreements agreements;
    private final CurrentCaller caller;

    RealisationResource(
            RealisationRegister register,
            Realisations realisations,
            SignedAgreements agreements,
            CurrentCaller caller) {
        this.register = register;
        this.realisations = realisations;
        this.agreements = agreements;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.OPD_EDITOR)
    @Idempotent
    @Operation(
            summary = "Report the figure of an indicator for a quarter, or correct it by a new entry",
            description = "Against the version in force. A correction names the entry it replaces, and why.")
    @APIResponse(responseCode = "201", description = "Stored; Location names the entry")
    @APIResponse(responseCode = "403", description = "Another OPD's agreement")
    @APIResponse(responseCode = "409", description = "Nothing is signed, or a figure exists; currentEntry numbers it")
    @APIResponse(responseCode = "422", description = "The agreement has no such indicator, or does not measure it then")
    public RestResponse<Realisation> record(UUID agreement, @NotNull @Valid RealisationDraft draft, UriInfo uri) {
        Realisation stored = register.record(agreement, draft, caller.get());
        return Answers.created(stored, stored.id(), uri);
    }

    @GET
    @Authenticated
    @Operation(summary = "List the entries of an agreement, corrected ones included, by indicator, quarter and entry")
    public Page<Realisation> list(UUID agreement, @BeanParam RealisationFilter filter, @BeanParam PageRequest page) {
        Caller reader = caller.get();
        agreements.requireInForce(agreement, reader);
        Parameters parameters = new Parameters();
        Integer quarter = parameters.quarter("quarter", filter.quarter());
        Boolean current = parameters.truth("current", filter.current());
        parameters.throwIfAny();
        return realisations.page(agreement, filter.indicatorOrAll(), quarter, current, page.after(), page.limit());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(summary = "Read one entry")
    public Realisation read(UUID agreement, UUID id) {
        agreements.requireInForce(agreement, caller.get());
        return realisations
                .find(agreement, id)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "realisation.unknown"));
    }
}
