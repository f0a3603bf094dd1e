package id.selaras.agreements.auction;

import id.selaras.agreements.contract.Proposal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What the head of an OPD says to the panel's offer.
///
/// @param reason required for a counter-offer and a refusal
/// @param proposal present for a counter-offer alone
record OfferAnswer(
        @NotNull Kind kind,
        @Size(max = 2000) String reason,
        @Valid Proposal proposal) {

    enum Kind {
        ACCEPT(BidStep.ACCEPT),
        COUNTER(BidStep.COUNTER),
        REFUSE(BidStep.REFUSE);

        private final BidStep step;

        Kind(BidStep step) {
            this.step = step;
        }

        BidStep step() {
            return step;
        }
    }
}
