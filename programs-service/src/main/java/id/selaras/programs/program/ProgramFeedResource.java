package id.selaras.programs.program;

import id.selaras.servicekit.change.ChangeFeed;
import id.selaras.servicekit.change.ChangePage;
import id.selaras.servicekit.change.FeedStatus;
import id.selaras.servicekit.change.FeedTable;
import id.selaras.servicekit.change.SnapshotPage;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.paging.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Lets other systems mirror the programmes without losing a row. Drafts never show here.
@Path("/v1/programs")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Change feed", description = "For systems that keep a copy")
class ProgramFeedResource {
    private final ChangeFeed feed;
    private final CurrentCaller caller;

    ProgramFeedResource(ChangeFeed feed, CurrentCaller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @Path("/changes")
    @Operation(
            summary = "Follow the changes of programmes",
            description = "Every registration, amendment and withdrawal after the cursor, in the order in which they "
                    + "became visible; next is always there.")
    @APIResponse(responseCode = "200", description = "A stretch of the feed")
    @APIResponse(
            responseCode = "410",
            description = "The cursor has expired; Link names the snapshot (application/problem+json)")
    public ChangePage changes(@BeanParam PageRequest page, @Context UriInfo uri) {
        return feed.changes(table(uri), caller.get().regions(), page.after(), page.limit());
    }

    @GET
    @Path("/snapshot")
    @Operation(
            summary = "Take a snapshot of all programmes",
            description = "The latest state of each programme, withdrawn ones included; changes is the cursor to "
                    + "follow the feed from.")
    @APIResponse(responseCode = "200", description = "A stretch of the snapshot")
    public SnapshotPage snapshot(@BeanParam PageRequest page, @Context UriInfo uri) {
        return feed.snapshot(table(uri), caller.get().regions(), page.after(), page.limit());
    }

    @GET
    @Path("/changes/status")
    @Operation(
            summary = "How fresh the feed is",
            description = "The latest change and when it was made, and what is written but not yet numbered.")
    @APIResponse(responseCode = "200", description = "The state of the feed, all regions together")
    public FeedStatus status(@Context UriInfo uri) {
        return feed.status(table(uri));
    }

    /// The snapshot stands beside the feed, also where a gateway has put both below another path.
    private static FeedTable table(UriInfo uri) {
        return new FeedTable(
                "programs",
                "program_version",
                uri.getAbsolutePath().resolve("snapshot").getPath());
    }
}
