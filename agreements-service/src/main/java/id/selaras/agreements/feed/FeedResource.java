package id.selaras.agreements.feed;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// How other systems mirror one kind of record: signed versions alone, of the regions that the caller's token covers.
/// A feature extends it with the path of its records.
public abstract class FeedResource {
    private final FeedTable table;
    private final ChangeFeed feed;
    private final CurrentCaller caller;

    protected FeedResource(FeedTable table, ChangeFeed feed, CurrentCaller caller) {
        this.table = table;
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @Path("changes")
    @Authenticated
    @RunOnVirtualThread
    @Operation(summary = "Follow the signed versions in the order in which they became visible")
    @APIResponse(responseCode = "410", description = "The cursor no longer holds; Link names the snapshot")
    public ChangePage changes(@BeanParam PageRequest page) {
        return feed.changes(table, caller.get().regions(), page.after(), page.limit());
    }

    @GET
    @Path("changes/status")
    @Authenticated
    @RunOnVirtualThread
    @Operation(summary = "How fresh the feed is, of all regions together")
    public FeedStatus status() {
        return feed.status(table);
    }

    @GET
    @Path("snapshot")
    @Authenticated
    @RunOnVirtualThread
    @Operation(summary = "Each record's newest signed version, and the cursor from which to follow changes")
    public SnapshotPage snapshot(@BeanParam PageRequest page) {
        return feed.snapshot(table, caller.get().regions(), page.after(), page.limit());
    }
}
