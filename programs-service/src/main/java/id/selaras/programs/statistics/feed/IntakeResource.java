package id.selaras.programs.statistics.feed;

import id.selaras.programs.statistics.feed.CsvImport.Order;
import id.selaras.programs.statistics.series.ParameterReader;
import id.selaras.programs.statistics.series.Recorded;
import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.idempotency.Idempotent;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.language.Messages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Where figures are sent to. Whoever sends them does so for the regions of the token alone.
@Path("/v1/statistics")
@RunOnVirtualThread
@RolesAllowed({Role.BPS_FEED, Role.SECRETARIAT})
@Tag(name = "Statistics feed", description = "How figures come in")
class IntakeResource {
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

    private final Push push;
    private final CsvImport csvImport;
    private final AuditLog audit;
    private final CurrentCaller caller;

    IntakeResource(Push push, CsvImport csvImport, AuditLog audit, CurrentCaller caller) {
        this.push = push;
        this.csvImport = csvImport;
        this.audit = audit;
        this.caller = caller;
    }

    @POST
    @Path("/observations")
    @Idempotent
    @RolesAllowed(Role.BPS_FEED)
    @Operation(
            summary = "Send figures, as the statistics office",
            description = "All or none. A figure that stands already changes nothing; a different one for the same "
                    + "period becomes a revision, and the earlier one is kept.")
    @APIResponse(responseCode = "200", description = "Taken; how many are new, revised and unchanged")
    @APIResponse(responseCode = "403", description = "Not the statistics office (application/problem+json)")
    @APIResponse(responseCode = "422", description = "Figures are at fault; errors names each (application/problem+json)")
    public RestResponse<Recorded> push(@NotNull @Valid PushRequest request) {
        Recorded recorded = push.take(request, caller.get());
        audit.record(entry("statistics.push", recorded.answer())
                .with("figures", request.figures().size())
                .with("added", recorded.added())
                .with("revised", recorded.revised()));
        return RestResponse.ok(recorded);
    }

    @POST
    @Path("/imports")
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
            audit.record(entry("statistics.import", report.answer())
                    .with("figures", report.figures())
                    .with("added", report.added())
                    .with("revised", report.revised()));
        }
        return RestResponse.ok(report);
    }

    /// The deed belongs to the caller's region, where that is one.
    private AuditEntry entry(String action, UUID answer) {
        Set<String> regions = caller.get().regions();
        return AuditEntry.of(
                action,
                "source-answer",
                answer.toString(),
                regions.size() == 1 ? regions.iterator().next() : null);
    }

    @GET
    @Path("/imports/template")
    @Produces("text/csv")
    @Operation(summary = "Download a CSV file to fill in")
    @APIResponse(responseCode = "200", description = "Headings with two figures as examples")
    public RestResponse<String> template() {
        return RestResponse.ResponseBuilder.ok(TEMPLATE)
                .header("Content-Disposition", "attachment; filename=\"statistik.csv\"")
                .build();
    }
}
