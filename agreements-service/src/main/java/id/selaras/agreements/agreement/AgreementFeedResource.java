package id.selaras.agreements.agreement;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// For systems that mirror the agreements: signed versions alone, of the regions that the caller's token covers.
@Path("/v1/agreements")
@Tag(name = "Mirroring")
@Authenticated
@RunOnVirtualThread
class AgreementFeedResource {
    private static final FeedTable FEED = new FeedTable("agreements", "agreement_version", "/v1/agreements/snapshot");

    private final ChangeFeed feed;
    private final CurrentCaller caller;

    AgreementFeedResource(ChangeFeed feed, CurrentCaller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @Path("changes")
    @Operation(summary = "Follow the signed versions in the order in which they became visible")
    @APIResponse(responseCode = "410", description = "The cursor no longer holds; Link names the snapshot")
    public ChangePage changes(@BeanParam PageRequest page) {
        return feed.changes(FEED, caller.get().regions(), page.after(), page.limit());
    }

    @GET
    @Path("changes/status")
    @Operation(summary = "How fresh the feed is, of all regions together")
    public FeedStatus status() {
        return feed.status(FEED);
    }

    @GET
    @Path("snapshot")
    @Operation(summary = "Every agreement's newest signed version, and the cursor from which to follow changes")
    public SnapshotPage snapshot(@BeanParam PageRequest page) {
        return feed.snapshot(FEED, caller.get().regions(), page.after(), page.limit());
    }
}
