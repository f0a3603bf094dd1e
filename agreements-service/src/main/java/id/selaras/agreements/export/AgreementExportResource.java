package id.selaras.agreements.export;

import id.selaras.agreements.parameter.Parameters;
import id.selaras.agreements.signed.SignedAgreements;
import id.selaras.agreements.sql.Regions;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.table.TableFormat;
import id.selaras.servicekit.table.TableResponse;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Agreements in force as a table.
@Path("/v1/agreements/export")
@Tag(name = "Export")
@Authenticated
@RunOnVirtualThread
class AgreementExportResource {
    private final SignedAgreements agreements;
    private final CurrentCaller caller;

    AgreementExportResource(SignedAgreements agreements, CurrentCaller caller) {
        this.agreements = agreements;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The agreements in force of the caller's regions, a row for each indicator")
    public Response export(
            @QueryParam("format") @Parameter(description = "csv, csv-bom, xlsx or jsonl; csv where absent")
                    String format,
            @QueryParam("fiscalYear") @Parameter(description = "Calendar year; every year where absent")
                    String fiscalYear) {
        Parameters parameters = new Parameters();
        Integer year = parameters.year("fiscalYear", fiscalYear);
        parameters.throwIfAny();
        Regions regions = Regions.of(caller.get());
        return TableResponse.of(
                TableFormat.of(format), "agreements", AgreementTable.TABLE, row -> QuarkusTransaction.requiringNew()
                        .run(() ->
                                agreements.forEach(regions, year, agreement -> AgreementTable.rows(agreement, row))));
    }

    @GET
    @Path("dictionary")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What each column means")
    public Response dictionary() {
        return TableResponse.dictionary(AgreementTable.TABLE);
    }
}
