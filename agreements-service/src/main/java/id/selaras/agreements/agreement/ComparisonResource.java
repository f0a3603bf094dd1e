package id.selaras.agreements.agreement;

import id.selaras.agreements.drift.DriftReport;
import id.selaras.agreements.parameter.Parameters;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Agreements beside the contract and the registered programmes.
@Path("/v1/agreements")
@Tag(name = "Drift")
@RunOnVirtualThread
class ComparisonResource {
    private final Comparison comparison;
    private final DriftList drifts;
    private final CurrentCaller caller;

    ComparisonResource(Comparison comparison, DriftList drifts, CurrentCaller caller) {
        this.comparison = comparison;
        this.drifts = drifts;
        this.caller = caller;
    }

    @GET
    @Path("{id}/drift")
    @Authenticated
    @Operation(
            summary = "List where an agreement differs from its contract's path and from the registered programmes",
            description = "Of the newest version that the caller may see.")
    public DriftReport drift(UUID id) {
        return comparison.drift(id, caller.get());
    }

    @GET
    @Path("drift")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "List the agreements of a year that differ from their contract or the registered programmes",
            description = "Each at its newest version, by OPD and region; those that do not differ are left out.")
    public Page<AgreementDrift> drifts(
            @QueryParam("fiscalYear") @Parameter(description = "Calendar year", required = true) String fiscalYear,
            @QueryParam("opd") @Parameter(description = "OPD code") String opd,
            @QueryParam("part")
                    @Parameter(description = "TARGETS: that leave the contract's path; BUDGET: whose lines differ")
                    String part,
            @BeanParam PageRequest page) {
        Parameters parameters = new Parameters();
        Integer year = parameters.required("fiscalYear", parameters.year("fiscalYear", fiscalYear));
        AgreementDrift.Part asked = parameters.constant("part", part, AgreementDrift.Part.class);
        parameters.throwIfAny();
        String code = opd == null || opd.isBlank() ? null : opd;
        return drifts.page(new DriftList.Wanted(year, code, asked), caller.get(), page.after(), page.limit());
    }

    @GET
    @Path("prefill")
    @RolesAllowed(Role.OPD_EDITOR)
    @Operation(
            summary = "Prepare a draft for the caller's OPD: targets from the contract, lines from the programmes",
            description = "Nothing is stored. The editor completes it and sends it with POST.")
    public AgreementDraft prefill(
            @QueryParam("fiscalYear") @Parameter(description = "Calendar year", required = true) String fiscalYear) {
        Parameters parameters = new Parameters();
        Integer year = parameters.required("fiscalYear", parameters.year("fiscalYear", fiscalYear));
        parameters.throwIfAny();
        return comparison.prefill(year, caller.get());
    }
}
