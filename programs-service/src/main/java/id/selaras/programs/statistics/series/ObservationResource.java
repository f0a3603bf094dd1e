package id.selaras.programs.statistics.series;

import id.selaras.servicekit.change.ChangeFeed;
import id.selaras.servicekit.change.ChangePage;
import id.selaras.servicekit.change.FeedStatus;
import id.selaras.servicekit.change.FeedTable;
import id.selaras.servicekit.change.SnapshotPage;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.table.TableFormat;
import id.selaras.servicekit.table.TableResponse;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The figures: listed, with all their revisions, and as a feed for those who keep a copy.
@Path("/v1/statistics/observations")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Statistics")
class ObservationResource {
    private final StatisticsReader reader;
    private final ChangeFeed feed;
    private final CurrentCaller caller;

    ObservationResource(StatisticsReader reader, ChangeFeed feed, CurrentCaller caller) {
        this.reader = reader;
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List figures by region, indicator, breakdown and period",
            description = "region, within, indicator, breakdown as for series; from, to: periods, a year takes in its "
                    + "months; asOf: an instant, for the figures that were known then.")
    @APIResponse(responseCode = "200", description = "A page of figures")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public Page<ObservationView> list(@BeanParam ObservationFilter filter, @BeanParam PageRequest page) {
        return reader.observations(filter.read(), page.after(), page.limit());
    }

    @GET
    @Path("/export")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Download the figures",
            description = "The filters of the list; format: csv (default), csv-bom, xlsx or jsonl.")
    @APIResponse(responseCode = "200", description = "The whole list, streamed")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public Response export(@BeanParam ObservationFilter filter, @QueryParam("format") String format) {
        TableFormat form = TableFormat.of(format);
        ObservationFilter.Read read = filter.read();
        return TableResponse.of(form, "statistik", ObservationTable.TABLE, rows -> reader.forEach(read, rows));
    }

    @GET
    @Path("/export/dictionary")
    @Operation(summary = "Read what the columns of the download mean")
    @APIResponse(responseCode = "200", description = "The data dictionary")
    public Response dictionary() {
        return TableResponse.dictionary(ObservationTable.TABLE);
    }

    @GET
    @Path("/{id}/versions")
    @Operation(summary = "List every version of a figure, newest first, with the time in which it stood")
    @APIResponse(responseCode = "200", description = "The versions")
    @APIResponse(responseCode = "404", description = "No such figure (application/problem+json)")
    public Page<ObservationView> versions(@PathParam("id") UUID id) {
        List<ObservationView> versions = reader.versions(id);
        if (versions.isEmpty()) {
            throw SeriesResource.unknown();
        }
        return new Page<>(versions, null);
    }

    @GET
    @Path("/changes")
    @Operation(
            summary = "Follow new and revised figures of the caller's regions",
            description = "Every figure and revision after the cursor, in the order in which they became visible; next "
                    + "is always there.")
    @APIResponse(responseCode = "200", description = "A stretch of the feed")
    @APIResponse(
            responseCode = "410",
            description = "The cursor has expired; Link names the snapshot (application/problem+json)")
    public ChangePage changes(@BeanParam PageRequest page, @Context UriInfo uri) {
        return feed.changes(table(uri), caller.get().regions(), page.after(), page.limit());
    }

    @GET
    @Path("/changes/status")
    @Operation(summary = "See how fresh the feed of figures is")
    @APIResponse(responseCode = "200", description = "The latest change, and what waits for its number")
    public FeedStatus status(@Context UriInfo uri) {
        return feed.status(table(uri));
    }

    @GET
    @Path("/snapshot")
    @Operation(
            summary = "Take a snapshot of the figures of the caller's regions",
            description = "The latest version of each; changes is the cursor to follow the feed from.")
    @APIResponse(responseCode = "200", description = "A stretch of the snapshot")
    public SnapshotPage snapshot(@BeanParam PageRequest page, @Context UriInfo uri) {
        return feed.snapshot(table(uri), caller.get().regions(), page.after(), page.limit());
    }

    private static FeedTable table(UriInfo uri) {
        return new FeedTable(
                "observations",
                "observation_version",
                uri.getAbsolutePath().resolve("snapshot").getPath());
    }
}
