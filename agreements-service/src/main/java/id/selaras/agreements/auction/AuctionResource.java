package id.selaras.agreements.auction;

import id.selaras.agreements.answer.Answers;
import id.selaras.servicekit.idempotency.Idempotent;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.precondition.Preconditions;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Rounds of the performance auction, and the bids in them.
@Path("/v1/auctions")
@Tag(name = "Auctions", description = "Performance auction (Lelang Kinerja): from the bid to the contract")
@RunOnVirtualThread
class AuctionResource {
    private final Auctions auctions;
    private final Bidding bidding;
    private final BidReading bids;
    private final CurrentCaller caller;

    AuctionResource(Auctions auctions, Bidding bidding, BidReading bids, CurrentCaller caller) {
        this.auctions = auctions;
        this.bidding = bidding;
        this.bids = bids;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.SECRETARIAT)
    @Idempotent
    @Operation(summary = "Open a round for a term, with its schedule")
    @APIResponse(responseCode = "201", description = "Opened; Location names it")
    public RestResponse<AuctionView> open(@NotNull @Valid AuctionPlan plan, UriInfo uri) {
        AuctionView auction = auctions.open(plan, caller.get());
        return Answers.created(auction, uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Change a round, for example to give more time")
    @APIResponse(responseCode = "412", description = "The round changed since it was read")
    public RestResponse<AuctionView> change(UUID id, @NotNull @Valid AuctionPlan plan, HttpHeaders headers) {
        return Answers.of(auctions.change(id, plan, caller.get(), edit -> Preconditions.requireMatch(headers, edit)));
    }

    @GET
    @Authenticated
    @Operation(summary = "List the rounds of the caller's regions, newest first, all on one page")
    public Page<AuctionView> list() {
        return new Page<>(auctions.of(caller.get()), null);
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(summary = "Read a round")
    public RestResponse<AuctionView> read(UUID id) {
        return Answers.of(auctions.read(id, caller.get()));
    }

    @POST
    @Path("{id}/bids")
    @RolesAllowed(Role.OPD_EDITOR)
    @Idempotent
    @Operation(summary = "Write the bid of the caller's OPD, as a draft")
    @APIResponse(responseCode = "201", description = "Stored; Location names it")
    @APIResponse(responseCode = "409", description = "Outside the schedule, or the OPD bids already")
    public RestResponse<BidView> bid(UUID id, @NotNull @Valid BidDraft draft, UriInfo uri) {
        BidView bid = bidding.write(id, draft, caller.get());
        return Answers.created(
                bid, uri.getBaseUriBuilder().path("v1/bids/{bid}").build(bid.id()));
    }

    @GET
    @Path("{id}/bids")
    @Authenticated
    @Operation(summary = "List the bids of a round that the caller may see, by OPD, all on one page")
    public Page<BidView> bids(UUID id) {
        return new Page<>(bids.ofAuction(id, caller.get()), null);
    }
}
