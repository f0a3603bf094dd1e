package id.selaras.overlap.coordination;

import id.selaras.servicekit.change.ChangeFeed;
import id.selaras.servicekit.change.ChangePage;
import id.selaras.servicekit.change.FeedStatus;
import id.selaras.servicekit.change.FeedTable;
import id.selaras.servicekit.change.SnapshotPage;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The steps of all findings, for systems that mirror them.
@Path("/v1/coordinations")
@RunOnVirtualThread
@RolesAllowed({Role.POKJA_MEMBER, Role.SECRETARIAT, Role.INSPECTORATE, Role.MAYOR, Role.SYSTEM_READER})
@Tag(name = "Coordination")
class CoordinationFeedResource {
    private static final FeedTable FEED =
            new FeedTable("coordinations", "coordination_version", "/v1/coordinations/snapshot");

    private final ChangeFeed feed;
    private final CurrentCaller caller;

    CoordinationFeedResource(ChangeFeed feed, CurrentCaller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @Path("changes")
    @Operation(
            summary = "Follow every step",
            description = "In an order that loses none; after is the cursor next of the page before.")
    public ChangePage changes(@BeanParam PageRequest page) {
        return feed.changes(FEED, caller.get().regions(), page.after(), page.limit());
    }

    @GET
    @Path("changes/status")
    @Operation(summary = "How far the change feed is")
    public FeedStatus status() {
        return feed.status(FEED);
    }

    @GET
    @Path("snapshot")
    @Operation(summary = "The latest step of every finding, and the cursor to follow from")
    public SnapshotPage snapshot(@BeanParam PageRequest page) {
        return feed.snapshot(FEED, caller.get().regions(), page.after(), page.limit());
    }
}
