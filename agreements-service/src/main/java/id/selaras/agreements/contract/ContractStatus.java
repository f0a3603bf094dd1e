package id.selaras.agreements.contract;

/// Where a contract stands. There is no way back and nothing is skipped.
enum ContractStatus {
    /// Agreed in the auction: the head of the OPD may sign.
    AWAITING_FIRST_PARTY,
    /// The mayor may sign.
    AWAITING_SECOND_PARTY,
    /// In force for the term.
    SIGNED
}
