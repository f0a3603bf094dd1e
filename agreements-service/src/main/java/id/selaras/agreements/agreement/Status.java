package id.selaras.agreements.agreement;

/// Where a version stands on its way. Which step leads where is the matter of [Step].
enum Status {
    /// Being written.
    DRAFT,
    /// Handed in: the secretariat verifies it.
    SUBMITTED,
    /// Found in order by the secretariat: the first party may sign it.
    VERIFIED,
    /// The first party has signed: nothing can be changed, the second party may sign.
    AWAITING_SECOND_PARTY,
    /// Both have signed: in force and unchangeable.
    SIGNED,
    /// Signed, and its year is over: no revision any more.
    CLOSED,
    /// Given up before anybody was bound by it; kept for those who saw the draft.
    DISCARDED;

    /// Whether both parties have signed this version.
    boolean isSigned() {
        return this == SIGNED || this == CLOSED;
    }
}
