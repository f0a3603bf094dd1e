package id.selaras.agreements.auction;

import static id.selaras.agreements.auction.BidStatus.ACCEPTED;
import static id.selaras.agreements.auction.BidStatus.COUNTERED;
import static id.selaras.agreements.auction.BidStatus.DRAFT;
import static id.selaras.agreements.auction.BidStatus.OFFERED;
import static id.selaras.agreements.auction.BidStatus.REFUSED;
import static id.selaras.agreements.auction.BidStatus.SUBMITTED;

/// What can be done with a bid, from where, and where it leads. Nothing else happens to one.
enum BidStep {
    WRITE(DRAFT, DRAFT),
    SUBMIT(DRAFT, SUBMITTED),
    /// The panel's first offer.
    OFFER(SUBMITTED, OFFERED),
    /// The panel answers a counter-offer with another offer.
    RENEW_OFFER(COUNTERED, OFFERED),
    /// The OPD answers an offer with another.
    COUNTER(OFFERED, COUNTERED),
    /// The OPD is willing.
    ACCEPT(OFFERED, ACCEPTED),
    /// The OPD is unwilling.
    REFUSE(OFFERED, REFUSED),
    /// The panel takes the OPD's counter-offer.
    ACCEPT_COUNTER(COUNTERED, ACCEPTED);

    private final BidStatus from;
    private final BidStatus to;

    BidStep(BidStatus from, BidStatus to) {
        this.from = from;
        this.to = to;
    }

    BidStatus from() {
        return from;
    }

    BidStatus to() {
        return to;
    }
}
