package id.selaras.agreements.agreement;

import id.selaras.agreements.feed.FeedResource;
import id.selaras.servicekit.change.ChangeFeed;
import id.selaras.servicekit.change.FeedTable;
import id.selaras.servicekit.identity.CurrentCaller;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// For systems that mirror the agreements.
@Path("/v1/agreements")
@Tag(name = "Mirroring")
class AgreementFeedResource extends FeedResource {

    AgreementFeedResource(ChangeFeed feed, CurrentCaller caller) {
        super(new FeedTable("agreements", "agreement_version", "/v1/agreements/snapshot"), feed, caller);
    }
}
