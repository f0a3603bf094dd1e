package id.selaras.agreements.performance;

import id.selaras.agreements.achievement.IndicatorProgress;
import id.selaras.agreements.performance.AgreementPerformance.IndicatorRow;
import id.selaras.agreements.signed.AgreementCopy;
import id.selaras.agreements.term.Terms;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.language.Messages;
import id.selaras.servicekit.paging.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// How far the agencies of a region are: each OPD, each mission, their sum, and their order.
@Path("/v1/performance")
@Tag(name = "Performance", description = "Achievement of the agreements in force, by quarter")
@Authenticated
@RunOnVirtualThread
class PerformanceResource {
    private final Performances performances;
    private final Terms terms;
    private final CurrentCaller caller;

    PerformanceResource(Performances performances, Terms terms, CurrentCaller caller) {
        this.performances = performances;
        this.terms = terms;
        this.caller = caller;
    }

    /// An OPD without its single indicators.
    record OpdSummary(AgreementCopy.Agency opd, UUID agreementId, int version, Summary summary) {}

    /// @param opds with an agreement in force
    record RegionSummary(String region, int fiscalYear, int quarter, int opds, Summary summary) {}

    @GET
    @Path("opds")
    @Operation(summary = "Sum up every OPD of a region, by OPD code, all on one page")
    public Page<OpdSummary> opds(@BeanParam Period period) {
        return new Page<>(
                measured(period.asked(caller.get())).stream()
                        .map(each -> new OpdSummary(each.opd(), each.agreementId(), each.version(), each.summary()))
                        .toList(),
                null);
    }

    @GET
    @Path("region")
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
    @Path("missions")
    @Operation(
            summary = "Sum up each mission of the term: the indicators of the objectives that serve it",
            description = "Objectives that name no mission come last, without one.")
    public Page<MissionSummary> missions(@BeanParam Period period) {
        Period.Asked asked = period.asked(caller.get());
        return new Page<>(MissionSummary.of(terms.inYear(asked.region(), asked.fiscalYear()), measured(asked)), null);
    }

    @GET
    @Path("ranking")
    @Operation(summary = "Rank the OPDs of a region by their scores, with the rule")
    public Ranking ranking(
            @BeanParam Period period,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        Period.Asked asked = period.asked(caller.get());
        return Ranking.of(
                asked.region(), asked.fiscalYear(), asked.quarter(), measured(asked), Messages.language(language));
    }

    private List<AgreementPerformance> measured(Period.Asked asked) {
        return performances.ofYear(asked.region(), asked.fiscalYear(), asked.quarter());
    }
}
