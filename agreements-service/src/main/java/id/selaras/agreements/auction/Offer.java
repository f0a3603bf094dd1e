package id.selaras.agreements.auction;

import id.selaras.agreements.contract.Proposal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What the panel offers.
///
/// @param reason why the panel asks for this
record Offer(
        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid Proposal proposal) {}
