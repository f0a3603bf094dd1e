package id.selaras.agreements.performance;

import id.selaras.agreements.achievement.IndicatorProgress;
import id.selaras.agreements.parameter.Parameters;
import id.selaras.agreements.performance.AgreementPerformance.IndicatorRow;
import id.selaras.agreements.signed.AgreementCopy;
import id.selaras.agreements.signed.SignedAgreements;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.language.Messages;
import id.selaras.servicekit.paging.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// How far the agencies are: one agreement, all OPDs of a region, their sum, and their order.
@Path("/v1")
@Tag(name = "Performance", description = "Achievement of the agreements in force, by quarter")
@Authenticated
@RunOnVirtualThread
class PerformanceResource {
    private final Performances performances;
    private final SignedAgreements agreements;
    private final CurrentCaller caller;

    PerformanceResource(Performances performances, SignedAgreements agreements, CurrentCaller caller) {
        this.performances = performances;
        this.agreements = agreements;
        this.caller = caller;
    }

    /// An OPD without its single indicators.
    record OpdSummary(AgreementCopy.Agency opd, UUID agreementId, int version, Summary summary) {}

    /// @param opds with an agreement in force
    record RegionSummary(String region, int fiscalYear, int quarter, int opds, Summary summary) {}

    @GET
    @Path("agreements/{agreement}/performance")
    @Operation(summary = "Measure one agreement, indicator by indicator, with traffic lights and a forecast")
    public AgreementPerformance agreement(
            UUID agreement,
            @QueryParam("quarter") @Parameter(description = "1 to 4; 4 where absent") String quarterParameter) {
        AgreementCopy copy = agreements.requireInForce(agreement, caller.get());
        Parameters parameters = new Parameters();
        Integer quarter = parameters.quarter("quarter", quarterParameter);
        parameters.throwIfAny();
        return performances.of(copy, quarter == null ? 4 : quarter);
    }

    @GET
    @Path("performance/opds")
    @Operation(summary = "Sum up every OPD of a region, by OPD code, all on one page")
    public Page<OpdSummary> opds(@BeanParam Period period) {
        return new Page<>(
                measured(period.asked(caller.get())).stream()
                        .map(each ->
                                new OpdSummary(each.opd(), each.agreementId(), each.version(), each.summary()))
                        .toList(),
                null);
    }

    @GET
    @Path("performance/region")
    @Operation(summary = "Sum up a region: every indicator of its OPDs counts alike")
    public RegionSummary region(@BeanParam Period period) {
        Period.Asked asked = period.asked(caller.get());
        List<AgreementPerformance> measured = measured(asked);
        List<IndicatorProgress> progress = measured.stream()
                .flatMap(each -> each.indicators().stream())
                .map(IndicatorRow::progress)
                .toList();
        return new RegionSummary(
                asked.region(), asked.fiscalYear(), asked.quarter(), measured.size(), Summary.of(progress));
    }

    @GET
    @Path("performance/ranking")
    @Operation(summary = "Rank the OPDs of a region by their scores, with the rule")
    public Ranking ranking(
            @BeanParam Period period,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        Period.Asked asked = period.asked(caller.get());
        return Ranking.of(
                asked.region(),
                asked.fiscalYear(),
                asked.quarter(),
                measured(asked),
                Messages.language(language));
    }

    private List<AgreementPerformance> measured(Period.Asked asked) {
        return performances.ofYear(asked.region(), asked.fiscalYear(), asked.quarter());
    }
}
