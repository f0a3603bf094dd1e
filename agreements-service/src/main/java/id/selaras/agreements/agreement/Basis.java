package id.selaras.agreements.agreement;

import id.selaras.agreements.contract.ContractView;
import id.selaras.agreements.term.TermView;
import java.util.Optional;
import java.util.UUID;

/// What a yearly agreement carries out.
///
/// @param term of office that the year belongs to; empty where the region has set none
/// @param contract of the OPD for that term; empty where both have not signed one
record Basis(Optional<TermView> term, Optional<ContractView> contract) {

    /// Null where the region has set no term.
    UUID termId() {
        return term.map(TermView::id).orElse(null);
    }

    /// Null where the OPD has no contract for the term.
    UUID contractId() {
        return contract.map(ContractView::id).orElse(null);
    }
}
