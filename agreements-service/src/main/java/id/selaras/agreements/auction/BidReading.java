package id.selaras.agreements.auction;

import id.selaras.agreements.contract.Proposal;
import id.selaras.agreements.party.Official;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// What a caller gets to read of bids: an OPD its own, the panel (mayor and secretariat) what was handed in, the
/// secretariat drafts too.
@ApplicationScoped
class BidReading {
    private final Auctions auctions;
    private final BidRepository bids;
    private final BidJournal journal;
    private final Stored stored;

    BidReading(Auctions auctions, BidRepository bids, BidJournal journal, Stored stored) {
        this.auctions = auctions;
        this.bids = bids;
        this.journal = journal;
        this.stored = stored;
    }

    /// @throws ProblemException 404; 403 for a bid that the caller may not see
    @Transactional
    BidView read(UUID id, Caller caller) {
        return view(requireVisible(id, caller));
    }

    /// @throws ProblemException as [#read]
    @Transactional
    List<BidJournal.Taken> steps(UUID id, Caller caller) {
        requireVisible(id, caller);
        return journal.of(id);
    }

    /// The bids of a round that the caller may see, by OPD; as many as a region has OPDs.
    ///
    /// @throws ProblemException 404; 403 for another region's round
    @Transactional
    List<BidView> ofAuction(UUID auction, Caller caller) {
        caller.requireRegion(auctions.require(auction).region());
        return bids.list("auctionId = ?1 order by opdCode", auction).stream()
                .filter(bid -> isVisible(bid, caller))
                .map(this::view)
                .toList();
    }

    private Bid requireVisible(UUID id, Caller caller) {
        Bid bid = bids.require(id);
        caller.requireRegion(bid.region());
        if (!isVisible(bid, caller)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "auction.bid-hidden");
        }
        return bid;
    }

    private static boolean isVisible(Bid bid, Caller caller) {
        boolean isOwn = (caller.has(Role.OPD_EDITOR) || caller.has(Role.OPD_HEAD))
                && caller.opd().filter(bid.opdCode()::equals).isPresent();
        return isOwn || caller.has(Role.SECRETARIAT) || caller.has(Role.MAYOR) && bid.status() != BidStatus.DRAFT;
    }

    BidView view(Bid bid) {
        return new BidView(
                bid.id(),
                bid.auctionId(),
                bid.region(),
                bid.opdCode(),
                bid.status(),
                stored.read(bid.firstParty(), Official.class),
                stored.read(bid.proposal(), Proposal.class),
                bid.contractId(),
                bid.changedAt(),
                bid.edit());
    }
}
