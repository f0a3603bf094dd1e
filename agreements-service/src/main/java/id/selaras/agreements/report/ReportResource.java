package id.selaras.agreements.report;

import id.selaras.agreements.document.Stylesheet;
import id.selaras.agreements.export.PerformanceTable;
import id.selaras.agreements.parameter.Parameters;
import id.selaras.agreements.performance.AgreementPerformance;
import id.selaras.agreements.performance.Performances;
import id.selaras.agreements.signed.AgreementCopy;
import id.selaras.agreements.signed.SignedAgreements;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.table.TableFormat;
import id.selaras.servicekit.table.TableResponse;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// An OPD's quarterly report, and the tables of its yearly one.
@Path("/v1/agreements/{agreement}/report")
@Tag(name = "Documents")
@Authenticated
@RunOnVirtualThread
class ReportResource {
    private final PerformanceReports reports;
    private final Performances performances;
    private final SignedAgreements agreements;
    private final CurrentCaller caller;

    ReportResource(
            PerformanceReports reports, Performances performances, SignedAgreements agreements, CurrentCaller caller) {
        this.reports = reports;
        this.performances = performances;
        this.agreements = agreements;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Report a quarter; the fourth is the yearly report (LKjIP), with last year beside it",
            description = "As html, pdf, csv, csv-bom, xlsx or jsonl; pdf where absent.")
    public Response report(
            UUID agreement,
            @QueryParam("quarter") @Parameter(description = "1 to 4", required = true) String quarterParameter,
            @QueryParam("format") String format) {
        AgreementCopy copy = agreements.requireInForce(agreement, caller.get());
        Parameters parameters = new Parameters();
        int quarter = parameters.requiredQuarter("quarter", quarterParameter);
        String name = PerformanceReports.fileName(copy, quarter);
        return switch (format == null ? "pdf" : format) {
            case "pdf" ->
                Response.ok(reports.pdf(copy, quarter))
                        .header(HttpHeaders.CONTENT_TYPE, "application/pdf")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                        .build();
            case "html" ->
                Response.ok(reports.html(copy, quarter))
                        .header(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                        .header("Content-Security-Policy", Stylesheet.policy(Stylesheet.WIDE_PAPER))
                        .build();
            default -> {
                AgreementPerformance measured = performances.of(copy, quarter);
                yield TableResponse.of(
                        TableFormat.of(format),
                        name,
                        PerformanceTable.TABLE,
                        row -> PerformanceTable.rows(measured, row));
            }
        };
    }
}
