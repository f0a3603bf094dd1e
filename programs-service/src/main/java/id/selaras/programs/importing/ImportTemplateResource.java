package id.selaras.programs.importing;

import id.selaras.servicekit.table.TableFormat;
import id.selaras.servicekit.table.TableResponse;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The list to be filled in.
@Path("/v1/imports/template")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Imports")
class ImportTemplateResource {

    @GET
    @Operation(
            summary = "Download the template for imports, with an example",
            description = "format: csv (if absent), csv-bom, xlsx or jsonl. The workbook has the data dictionary on "
                    + "its second sheet. Delete the example rows before you send it.")
    @APIResponse(responseCode = "200", description = "The template")
    @APIResponse(responseCode = "422", description = "format cannot be read (application/problem+json)")
    public Response template(@QueryParam("format") String format) {
        return TableResponse.of(
                TableFormat.of(format),
                "import-template",
                ImportTemplate.TABLE,
                row -> ImportTemplate.EXAMPLE.forEach(row));
    }

    @GET
    @Path("/dictionary")
    @Operation(summary = "Read what each column of the template means")
    @APIResponse(responseCode = "200", description = "The data dictionary")
    public Response dictionary() {
        return TableResponse.dictionary(ImportTemplate.TABLE);
    }
}
