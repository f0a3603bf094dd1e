package id.selaras.agreements.agreement;

import static id.selaras.agreements.agreement.Status.AWAITING_SECOND_PARTY;
import static id.selaras.agreements.agreement.Status.CLOSED;
import static id.selaras.agreements.agreement.Status.DISCARDED;
import static id.selaras.agreements.agreement.Status.DRAFT;
import static id.selaras.agreements.agreement.Status.SIGNED;
import static id.selaras.agreements.agreement.Status.SUBMITTED;
import static id.selaras.agreements.agreement.Status.VERIFIED;

import java.util.EnumSet;
import java.util.Set;

/// What can be done with an agreement, from where, and where it leads. Nothing else happens to one.
enum Step {
    /// The OPD's editor writes the first draft, or changes what is written.
    WRITE(DRAFT, DRAFT),
    SUBMIT(SUBMITTED, DRAFT),
    /// The secretariat gives it back with remarks.
    RETURN(DRAFT, SUBMITTED, VERIFIED),
    VERIFY(VERIFIED, SUBMITTED),
    SIGN_FIRST_PARTY(AWAITING_SECOND_PARTY, VERIFIED),
    WITHDRAW_SIGNATURE(DRAFT, AWAITING_SECOND_PARTY),
    SIGN_SECOND_PARTY(SIGNED, AWAITING_SECOND_PARTY),
    /// The next version begins with the content of the signed one.
    REVISE(DRAFT, SIGNED),
    /// A first version is given up for good; where there is a signed one, that one stands again.
    DISCARD(DISCARDED, DRAFT),
    CLOSE(CLOSED, SIGNED);

    private final Status to;
    private final Set<Status> from;

    Step(Status to, Status first, Status... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    Status to() {
        return to;
    }

    boolean isOpenFrom(Status status) {
        return from.contains(status);
    }

    /// Key of the message that says why this step cannot be taken.
    ///
    /// @param status from which the step is not open
    String refusal(Status status) {
        if (status == CLOSED || status == DISCARDED) {
            return status == CLOSED ? "agreement.closed" : "agreement.discarded";
        }
        return switch (this) {
            case REVISE, CLOSE -> "agreement.not-signed";
            case VERIFY, RETURN -> status == SIGNED ? "agreement.signed" : "agreement.not-submitted";
            case SIGN_FIRST_PARTY -> status == SIGNED ? "agreement.signed" : "agreement.not-verified";
            case SIGN_SECOND_PARTY -> "agreement.first-party-signs-first";
            case WITHDRAW_SIGNATURE -> status == SIGNED ? "agreement.signed" : "agreement.nothing-to-withdraw";
            case WRITE, SUBMIT, DISCARD ->
                switch (status) {
                    case SIGNED -> "agreement.signed";
                    case AWAITING_SECOND_PARTY -> "agreement.awaits-second-party";
                    default -> "agreement.under-verification";
                };
        };
    }
}
