package id.selaras.agreements.auction;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/// When what can be done in a round. Each time is the first moment at which it can no longer be done, except
/// `bidsFrom`.
///
/// @param bidsFrom from when OPDs write and hand in bids
/// @param bidsUntil until when
/// @param offersUntil until when the panel makes its offers
/// @param answersUntil until when OPDs and panel answer each other
/// @param contractsUntil by when the contracts are to be signed; a later signature still holds
record Schedule(
        @NotNull Instant bidsFrom,
        @NotNull Instant bidsUntil,
        @NotNull Instant offersUntil,
        @NotNull Instant answersUntil,
        @NotNull Instant contractsUntil) {

    boolean isInOrder() {
        return bidsFrom.isBefore(bidsUntil)
                && !offersUntil.isBefore(bidsUntil)
                && !answersUntil.isBefore(offersUntil)
                && !contractsUntil.isBefore(answersUntil);
    }

    /// Whether the step can be taken at this moment.
    boolean allows(BidStep step, Instant now) {
        return switch (step) {
            case WRITE, SUBMIT -> !now.isBefore(bidsFrom) && now.isBefore(bidsUntil);
            case OFFER -> !now.isBefore(bidsFrom) && now.isBefore(offersUntil);
            case RENEW_OFFER, COUNTER, ACCEPT, REFUSE, ACCEPT_COUNTER -> now.isBefore(answersUntil);
        };
    }
}
