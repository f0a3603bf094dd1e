package id.selaras.agreements.agreement;

/// Where a version stands on its way.
enum Status {
    /// Being written; the first party may sign it.
    DRAFT,
    /// The first party has signed: nothing can be changed, the second party may sign.
    AWAITING_SECOND_PARTY,
    /// Both have signed: in force and unchangeable.
    SIGNED
}
