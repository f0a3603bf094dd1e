package id.selaras.agreements.auction;

/// Where a bid stands. Which step leads where is the matter of [BidStep].
enum BidStatus {
    /// Being written by the OPD.
    DRAFT,
    /// Before the panel.
    SUBMITTED,
    /// The panel has offered a target; the OPD answers.
    OFFERED,
    /// The OPD has offered another; the panel answers.
    COUNTERED,
    /// Both want the same: the contract is drawn up.
    ACCEPTED,
    /// The OPD is unwilling, with its reason.
    REFUSED
}
