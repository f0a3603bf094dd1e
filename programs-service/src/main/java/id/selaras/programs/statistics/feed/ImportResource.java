package id.selaras.programs.statistics.feed;

import id.selaras.programs.statistics.feed.CsvImport.Order;
import id.selaras.programs.statistics.series.ParameterReader;
import id.selaras.servicekit.idempotency.Idempotent;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.language.Messages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Where files of figures are sent to. Whoever sends them does so for the regions of the token alone.
@Path("/v1/statistics/imports")
@RunOnVirtualThread
@RolesAllowed({Role.BPS_FEED, Role.SECRETARIAT})
@Tag(name = "Statistics feed", description = "How figures come in")
class ImportResource {
    private static final int LONGEST_SOURCE = 500;
    private static final String TEMPLATE = """
            kode;indikator;rincian;periode;nilai;satuan
            35.73;poverty-rate;total;2024-03;3,91;Persen
            35.73;poor-people;total;2024-03;34,84;Ribu Jiwa
            """;

    enum Rows {
        ALL,
        VALID
    }

    private final CsvImport csvImport;
    private final IntakeTrail trail;
    private final CurrentCaller caller;

    ImportResource(CsvImport csvImport, IntakeTrail trail, CurrentCaller caller) {
        this.csvImport = csvImport;
        this.trail = trail;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes({"text/csv", MediaType.TEXT_PLAIN})
    @Operation(
            summary = "Import series from a CSV file",
            description = "One figure a row (kode;indikator;rincian;periode;nilai;satuan), or one place a row with a "
                    + "column for each indicator. source: what the file is; period: of all rows, where no column says "
                    + "it; indicator: take only these; dryRun=true: only say what would happen; rows=VALID: take what "
                    + "is right and leave out the rest. Figures of regions outside the token are left out.")
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(
            responseCode = "422",
            description = "Nothing was taken; report names every fault by line (application/problem+json)")
    public RestResponse<ImportReport> csv(
            @NotNull String file,
            @QueryParam("source") String source,
            @QueryParam("period") String period,
            @QueryParam("indicator") List<String> indicators,
            @QueryParam("dryRun") String dryRun,
            @QueryParam("rows") String rows,
            @Context HttpHeaders headers) {
        ParameterReader reader = new ParameterReader();
        Order order = new Order(
                reader.needed("source", source, LONGEST_SOURCE),
                reader.period("period", period).map(Object::toString),
                Set.copyOf(indicators),
                reader.flag("dryRun", dryRun),
                reader.oneOf("rows", rows, Rows.class).orElse(Rows.ALL) == Rows.VALID);
        reader.throwIfAny();
        Locale language = Messages.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        ImportReport report = csvImport.take(file, order, caller.get(), language);
        if (report.answer() != null) {
            trail.record(
                    "statistics.import",
                    report.answer(),
                    Map.of("figures", report.figures(), "added", report.added(), "revised", report.revised()));
        }
        return RestResponse.ok(report);
    }

    @GET
    @Path("/template")
    @Produces("text/csv")
    @Operation(summary = "Download a CSV file to fill in")
    @APIResponse(responseCode = "200", description = "Headings with two figures as examples")
    public RestResponse<String> template() {
        return RestResponse.ResponseBuilder.ok(TEMPLATE)
                .header("Content-Disposition", "attachment; filename=\"statistik.csv\"")
                .build();
    }
}
