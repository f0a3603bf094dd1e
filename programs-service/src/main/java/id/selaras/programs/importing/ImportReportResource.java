package id.selaras.programs.importing;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.problem.Violations;
import id.selaras.servicekit.table.TableFormat;
import id.selaras.servicekit.table.TableResponse;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Tells how imports go and what was found in them.
@Path("/v1/imports")
@RunOnVirtualThread
@RolesAllowed({Role.OPD_EDITOR, Role.SECRETARIAT})
@Tag(name = "Imports")
class ImportReportResource {
    private static final Instant FAR_AHEAD = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    private final Imports imports;
    private final ImportRecords records;
    private final ImportScope scopes;
    private final CurrentCaller caller;

    ImportReportResource(Imports imports, ImportRecords records, ImportScope scopes, CurrentCaller caller) {
        this.imports = imports;
        this.records = records;
        this.scopes = scopes;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List imports, the newest first",
            description = "An editor sees those of its OPD, the secretariat those of its region.")
    @APIResponse(responseCode = "200", description = "A page of imports")
    public Page<ImportView> list(@QueryParam("region") String region, @BeanParam PageRequest page) {
        ImportScope.Scope scope = scopes.of(caller.get(), ImportQuery.given(region), null);
        Instant before = FAR_AHEAD;
        UUID beforeId = LAST;
        if (page.after() != null) {
            List<String> cursor = Cursor.decode(page.after(), 2);
            try {
                before = Instant.parse(cursor.get(0));
                beforeId = UUID.fromString(cursor.get(1));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                throw Cursor.unreadable();
            }
        }
        List<StoredImport> found = imports.list(scope.region(), scope.opdCode(), before, beforeId, page.limit() + 1);
        return Page.of(found, page.limit(), ImportView::of, stored -> Cursor.encode(stored.createdAt(), stored.id()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Tell how an import goes, what its columns were read as and what was found")
    @APIResponse(responseCode = "200", description = "The import")
    @APIResponse(responseCode = "404", description = "None that the caller may see (application/problem+json)")
    public ImportView read(@PathParam("id") UUID id) {
        return ImportView.of(imports.visible(id, caller.get()));
    }

    @GET
    @Path("/{id}/records")
    @Operation(
            summary = "List the programmes of an import with what was found",
            description = "action: ADD, AMEND, UNCHANGED or REJECTED.")
    @APIResponse(responseCode = "200", description = "A page, in the order of the file")
    @APIResponse(responseCode = "404", description = "None that the caller may see (application/problem+json)")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public Page<ImportRecord> records(
            @PathParam("id") UUID id, @QueryParam("action") String action, @BeanParam PageRequest page) {
        Caller reader = caller.get();
        imports.visible(id, reader);
        int after =
                page.after() == null ? 0 : number(Cursor.decode(page.after(), 1).getFirst());
        List<ImportRecord> found = records.page(id, action(action), after, page.limit() + 1);
        return Page.of(found, page.limit(), record -> record, record -> Cursor.encode(record.number()));
    }

    @GET
    @Path("/{id}/report")
    @Operation(
            summary = "Download what was found, row by row",
            description = "format: csv (if absent), csv-bom, xlsx or jsonl; action as for the records. One line for "
                    + "each problem or correction, and one for each programme without any.")
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "404", description = "None that the caller may see (application/problem+json)")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public Response report(
            @PathParam("id") UUID id, @QueryParam("format") String format, @QueryParam("action") String action) {
        imports.visible(id, caller.get());
        RecordAction only = action(action);
        return TableResponse.of(
                TableFormat.of(format), "import-" + id, ReportTable.TABLE, row -> records.report(id, only, row));
    }

    private static RecordAction action(String action) {
        if (ImportQuery.given(action) == null) {
            return null;
        }
        return Arrays.stream(RecordAction.values())
                .filter(each -> each.name().equals(action.strip()))
                .findFirst()
                .orElseGet(() -> {
                    new Violations()
                            .addParameter("action", "parameter.one-of", Arrays.toString(RecordAction.values()))
                            .throwIfAny();
                    return null;
                });
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
