package id.selaras.agreements.auction;

import id.selaras.agreements.contract.Proposal;
import id.selaras.agreements.party.Official;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/// What an OPD's editor writes. The OPD and its region come from the caller's token.
///
/// @param firstParty the head of the OPD, who will sign
/// @param proposal zero point, end point, path and data of each commitment, and the innovations promised
record BidDraft(
        @NotNull @Valid Official firstParty, @NotNull @Valid Proposal proposal) {}
