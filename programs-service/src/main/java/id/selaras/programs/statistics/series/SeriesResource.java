package id.selaras.programs.statistics.series;

import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Collection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Series and what they were taken from. Published figures are public facts: every caller sees those of all regions.
@Path("/v1/statistics")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Statistics", description = "Figures of the statistics office (BPS)")
class SeriesResource {
    private final Indicators indicators;
    private final StatisticsReader reader;

    SeriesResource(Indicators indicators, StatisticsReader reader) {
        this.indicators = indicators;
        this.reader = reader;
    }

    @GET
    @Path("/indicators")
    @Operation(summary = "List what is measured, with units and the better direction")
    @APIResponse(responseCode = "200", description = "The indicators, by code")
    public Collection<Indicator> indicators() {
        return indicators.all().values();
    }

    @GET
    @Path("/series")
    @Operation(
            summary = "List series by region, indicator and breakdown",
            description = "region: a region itself; within: a region and all it holds; indicator; breakdown: total, "
                    + "urban, rural or another label.")
    @APIResponse(responseCode = "200", description = "A page of series")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public Page<SeriesView> series(@BeanParam ObservationFilter filter, @BeanParam PageRequest page) {
        return reader.series(filter.read(), page.after(), page.limit());
    }

    @GET
    @Path("/series/{id}")
    @Operation(summary = "Read a series")
    @APIResponse(
            responseCode = "200",
            description = "The series; its figures are listed at /v1/statistics/observations")
    @APIResponse(responseCode = "404", description = "No such series (application/problem+json)")
    public SeriesView series(@PathParam("id") UUID id) {
        return reader.series(id).orElseThrow(SeriesResource::unknown);
    }

    @GET
    @Path("/answers/{id}")
    @RolesAllowed({Role.SECRETARIAT, Role.BPS_FEED, Role.INSPECTORATE})
    @Operation(
            summary = "Read what figures were taken from, word for word",
            description = "An answer of the WebAPI, a pushed body, or a CSV file.")
    @APIResponse(responseCode = "200", description = "The answer with when and how it came")
    @APIResponse(responseCode = "404", description = "No such answer (application/problem+json)")
    public StatisticsReader.StoredAnswer answer(@PathParam("id") UUID id) {
        return reader.answer(id).orElseThrow(SeriesResource::unknown);
    }

    static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "statistics.unknown");
    }
}
