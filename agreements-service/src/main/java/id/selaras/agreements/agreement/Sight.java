package id.selaras.agreements.agreement;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.Role;

/// Who may read what. Signed versions are open to every caller of the region. A version on its way to signature is
/// seen by its own OPD and the secretariat, and by the mayor once it awaits the mayor's signature.
record Sight(Caller caller) {

    /// @throws id.selaras.servicekit.problem.ProblemException 403 where the caller's token does not cover the region
    boolean seesNewest(Agreement agreement) {
        caller.requireRegion(agreement.region());
        return switch (agreement.status()) {
            case SIGNED -> true;
            case AWAITING_SECOND_PARTY -> caller.has(Role.MAYOR) || seesDrafts(agreement.opdCode());
            case DRAFT -> seesDrafts(agreement.opdCode());
        };
    }

    private boolean seesDrafts(String opdCode) {
        return caller.has(Role.SECRETARIAT) || opdOfDrafts().equals(opdCode);
    }

    /// Code of the one OPD whose drafts the caller sees as its editor or head; empty text for any other caller.
    String opdOfDrafts() {
        return caller.has(Role.OPD_EDITOR) || caller.has(Role.OPD_HEAD)
                ? caller.opd().orElse("")
                : "";
    }
}
