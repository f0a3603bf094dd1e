package id.selaras.agreements.auction;

import id.selaras.agreements.party.Official;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/// What the secretariat sets for a round.
///
/// @param term for which the OPDs bid; fixed once the round exists
/// @param place where the contracts are signed
/// @param secondParty the mayor who signs them
record AuctionPlan(
        @NotNull UUID term,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 100) String place,
        @NotNull @Valid Official secondParty,
        @NotNull @Valid Schedule schedule) {}
