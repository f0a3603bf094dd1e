package id.selaras.agreements.contract;

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

/// For systems that mirror the contracts: signed ones alone, of the regions that the caller's token covers.
@Path("/v1/contracts")
@Tag(name = "Mirroring")
@Authenticated
@RunOnVirtualThread
class ContractFeedResource {
    private static final FeedTable FEED = new FeedTable("contracts", "contract_version", "/v1/contracts/snapshot");

    private final ChangeFeed feed;
    private final CurrentCaller caller;

    ContractFeedResource(ChangeFeed feed, CurrentCaller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @Path("changes")
    @Operation(summary = "Follow the signed contracts in the order in which they became visible")
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
    @Operation(summary = "Every signed contract, and the cursor from which to follow changes")
    public SnapshotPage snapshot(@BeanParam PageRequest page) {
        return feed.snapshot(FEED, caller.get().regions(), page.after(), page.limit());
    }
}
