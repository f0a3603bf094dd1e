package id.selaras.overlap.taskmap;

import id.selaras.overlap.program.RegionYear;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The task map (pemetaan tugas) of a year.
@Path("/v1/task-map")
@RunOnVirtualThread
@RolesAllowed({Role.POKJA_MEMBER, Role.SECRETARIAT, Role.INSPECTORATE, Role.MAYOR, Role.SYSTEM_READER})
@Tag(name = "Task map", description = "Agency by activity by place, with overlaps and gaps")
class TaskMapResource {
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    private final TaskMap map;
    private final CurrentCaller currentCaller;
    private final Clock clock;

    TaskMapResource(TaskMap map, CurrentCaller currentCaller, Clock clock) {
        this.map = map;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Who does what where, and who overlaps there",
            description = "Without region: the caller's own.")
    @APIResponse(responseCode = "200", description = "A page; next is the cursor of the following one")
    @APIResponse(responseCode = "422", description = "fiscalYear is missing or none (application/problem+json)")
    public Page<TaskRow> tasks(
            @QueryParam("region") Optional<String> region,
            @QueryParam("fiscalYear") Optional<Integer> fiscalYear,
            @BeanParam PageRequest page) {
        RegionYear regionYear = regionYear(region, fiscalYear);
        TaskMap.Place behind = TaskMap.Place.START;
        if (page.after() != null) {
            List<String> parts = Cursor.decode(page.after(), 4);
            behind = new TaskMap.Place(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
        }
        return Page.of(
                map.tasks(regionYear, behind, page.limit() + 1),
                page.limit(),
                row -> row,
                last -> Cursor.encode(last.opd(), last.activityCode(), last.activity(), last.placeCode()));
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The whole task map as a table",
            description = "format: csv, csv-bom, xlsx or jsonl. Streamed.")
    public Response export(
            @QueryParam("region") Optional<String> region,
            @QueryParam("fiscalYear") Optional<Integer> fiscalYear,
            @QueryParam("format") String format) {
        RegionYear regionYear = regionYear(region, fiscalYear);
        return TableResponse.of(
                TableFormat.of(format),
                "task-map-" + regionYear,
                TaskMapTables.TASKS,
                row -> map.allTasks(regionYear, row));
    }

    @GET
    @Path("gaps/export")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Kelurahan that an activity does not reach, as a table",
            description =
                    "Of the kelurahan that any programme of the year names; for activities that name some of them. "
                            + "format as above.")
    public Response gaps(
            @QueryParam("region") Optional<String> region,
            @QueryParam("fiscalYear") Optional<Integer> fiscalYear,
            @QueryParam("format") String format) {
        RegionYear regionYear = regionYear(region, fiscalYear);
        return TableResponse.of(
                TableFormat.of(format),
                "task-map-gaps-" + regionYear,
                TaskMapTables.GAPS,
                row -> map.allGaps(regionYear, row));
    }

    @GET
    @Path("summary")
    @Operation(summary = "The year in figures: by agency, by working group, and beside the other years")
    public TaskMapSummary summary(
            @QueryParam("region") Optional<String> region, @QueryParam("fiscalYear") Optional<Integer> fiscalYear) {
        return map.summary(regionYear(region, fiscalYear), LocalDate.ofInstant(clock.instant(), CAPITAL));
    }

    private RegionYear regionYear(Optional<String> region, Optional<Integer> fiscalYear) {
        Caller caller = currentCaller.get();
        String government = region.orElseGet(caller::soleRegion);
        caller.requireRegion(government);
        if (fiscalYear.isEmpty() || fiscalYear.get() < 2000 || fiscalYear.get() > 2100) {
            new Violations().addParameter("fiscalYear", "filter.year").throwIfAny();
        }
        return new RegionYear(government, fiscalYear.orElseThrow());
    }
}
