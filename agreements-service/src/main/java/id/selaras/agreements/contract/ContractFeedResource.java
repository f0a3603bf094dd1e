package id.selaras.agreements.contract;

import id.selaras.agreements.feed.FeedResource;
import id.selaras.servicekit.change.ChangeFeed;
import id.selaras.servicekit.change.FeedTable;
import id.selaras.servicekit.identity.CurrentCaller;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// For systems that mirror the contracts.
@Path("/v1/contracts")
@Tag(name = "Mirroring")
class ContractFeedResource extends FeedResource {

    ContractFeedResource(ChangeFeed feed, CurrentCaller caller) {
        super(new FeedTable("contracts", "contract_version", "/v1/contracts/snapshot"), feed, caller);
    }
}
