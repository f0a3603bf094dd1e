package id.selaras.agreements.export;

import id.selaras.agreements.performance.AgreementPerformance;
import id.selaras.agreements.performance.Performances;
import id.selaras.agreements.performance.Period;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.table.TableFormat;
import id.selaras.servicekit.table.TableResponse;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What was achieved as a table.
@Path("/v1/performance/export")
@Tag(name = "Export")
@Authenticated
@RunOnVirtualThread
class PerformanceExportResource {
    private final Performances performances;
    private final CurrentCaller caller;

    PerformanceExportResource(Performances performances, CurrentCaller caller) {
        this.performances = performances;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "What the OPDs of a region achieved, a row for each indicator")
    public Response export(
            @QueryParam("format") @Parameter(description = "csv, csv-bom, xlsx or jsonl; csv where absent")
                    String format,
            @BeanParam Period period) {
        Period.Asked asked = period.asked(caller.get());
        TableFormat wanted = TableFormat.of(format);
        List<AgreementPerformance> measured = performances.ofYear(asked.region(), asked.fiscalYear(), asked.quarter());
        return TableResponse.of(
                wanted,
                "performance-" + asked.region() + "-" + asked.fiscalYear() + "-q" + asked.quarter(),
                PerformanceTable.TABLE,
                row -> measured.forEach(each -> PerformanceTable.rows(each, row)));
    }

    @GET
    @Path("dictionary")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What each column means")
    public Response dictionary() {
        return TableResponse.dictionary(PerformanceTable.TABLE);
    }
}
