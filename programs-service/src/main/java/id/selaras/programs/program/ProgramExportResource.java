package id.selaras.programs.program;

import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.table.TableFormat;
import id.selaras.servicekit.table.TableResponse;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Any list of programmes as a file.
@Path("/v1/programs/export")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Programmes")
class ProgramExportResource {
    private static final String FILE = "programs";

    private final ProgramExport export;
    private final CurrentCaller caller;

    ProgramExportResource(ProgramExport export, CurrentCaller caller) {
        this.export = export;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Download a list of programmes",
            description =
                    "The filters of the list, without pages; newest first. format: csv (if absent), csv-bom, xlsx "
                            + "or jsonl. CSV and XLSX have a row a programme, and no cell is taken for a formula; JSON Lines "
                            + "has the programmes as the API shows them.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public Response export(@BeanParam ProgramQuery query, @QueryParam("format") String format) {
        TableFormat read = TableFormat.of(format);
        ProgramExport.Selection selection = ProgramExport.Selection.of(query.filter(), caller.get());
        return read == TableFormat.JSON_LINES
                ? TableResponse.of(read, FILE, export.lines(selection))
                : TableResponse.of(read, FILE, ProgramTable.TABLE, row -> export.forEach(selection, row));
    }

    @GET
    @Path("/dictionary")
    @Operation(summary = "Read what each column of the file means")
    @APIResponse(responseCode = "200", description = "The data dictionary")
    public Response dictionary() {
        return TableResponse.dictionary(ProgramTable.TABLE);
    }
}
