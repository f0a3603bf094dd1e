package id.selaras.agreements.agreement;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;

/// Who may read what. Signed versions are open to every caller of the region. A version on its way to signature is
/// seen by its own OPD and the secretariat, and by the mayor once it awaits the mayor's signature.
record Sight(Caller caller) {

    /// @throws ProblemException 403 where the caller's token does not cover the region
    boolean seesNewest(Agreement agreement) {
        return seesNewest(agreement.region(), agreement.status(), agreement.opdCode());
    }

    /// @throws ProblemException 403 where the caller's token does not cover the region
    boolean seesNewest(Headline headline) {
        return seesNewest(headline.region(), headline.status(), headline.opdCode());
    }

    private boolean seesNewest(String region, Status status, String opdCode) {
        caller.requireRegion(region);
        return switch (status) {
            case SIGNED, CLOSED -> true;
            case AWAITING_SECOND_PARTY -> caller.has(Role.MAYOR) || seesDrafts(opdCode);
            case DRAFT, SUBMITTED, VERIFIED, DISCARDED -> seesDrafts(opdCode);
        };
    }

    /// Whether the caller may read who did what with the agreement and which remarks were made.
    boolean seesSteps(Agreement agreement) {
        caller.requireRegion(agreement.region());
        return caller.has(Role.MAYOR) || caller.has(Role.INSPECTORATE) || seesDrafts(agreement.opdCode());
    }

    private boolean seesDrafts(String opdCode) {
        return caller.has(Role.SECRETARIAT) || opdOfDrafts().equals(opdCode);
    }

    /// @throws ProblemException 403 for another region's or another OPD's agreement
    static void requireOwn(Agreement agreement, Caller caller) {
        caller.requireRegion(agreement.region());
        if (!caller.requireOpd().equals(agreement.opdCode())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "agreement.of-another-opd");
        }
    }

    /// Code of the one OPD whose drafts the caller sees as its editor or head; empty text for any other caller.
    String opdOfDrafts() {
        return caller.has(Role.OPD_EDITOR) || caller.has(Role.OPD_HEAD)
                ? caller.opd().orElse("")
                : "";
    }
}
