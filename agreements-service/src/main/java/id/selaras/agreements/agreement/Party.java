package id.selaras.agreements.agreement;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.Role;

/// The two sides of an agreement, each signed for by one role.
enum Party {
    /// The one who promises: the head of the OPD.
    FIRST_PARTY(Role.OPD_HEAD) {
        @Override
        boolean isRepresentedBy(Caller caller, String opdCode) {
            return caller.has(role()) && caller.requireOpd().equals(opdCode);
        }
    },
    /// The superior who receives the promise: the mayor.
    SECOND_PARTY(Role.MAYOR) {
        @Override
        boolean isRepresentedBy(Caller caller, String opdCode) {
            return caller.has(role());
        }
    };

    private final String role;

    Party(String role) {
        this.role = role;
    }

    String role() {
        return role;
    }

    /// Whether the caller, whose token covers the agreement's region, signs for this party.
    ///
    /// @param opdCode the agreement's OPD
    abstract boolean isRepresentedBy(Caller caller, String opdCode);
}
