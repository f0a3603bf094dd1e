package id.selaras.agreements.party;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.Role;

/// The two sides of an agreement or a contract, each signed for by one role.
public enum Party {
    /// The one who promises: the head of the OPD.
    FIRST_PARTY(Role.OPD_HEAD) {
        @Override
        public boolean isRepresentedBy(Caller caller, String opdCode) {
            return caller.has(role()) && caller.requireOpd().equals(opdCode);
        }
    },
    /// The superior who receives the promise: the mayor.
    SECOND_PARTY(Role.MAYOR) {
        @Override
        public boolean isRepresentedBy(Caller caller, String opdCode) {
            return caller.has(role());
        }
    };

    private final String role;

    Party(String role) {
        this.role = role;
    }

    public String role() {
        return role;
    }

    /// Whether the caller, whose token covers the document's region, signs for this party.
    ///
    /// @param opdCode the OPD of the first party
    public abstract boolean isRepresentedBy(Caller caller, String opdCode);
}
