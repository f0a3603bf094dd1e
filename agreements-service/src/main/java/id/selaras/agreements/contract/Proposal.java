package id.selaras.agreements.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// What one side proposes to the other in an auction, and what the contract holds in the end.
///
/// @param innovations may be empty
public record Proposal(
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Commitment> commitments,
        @NotNull @Size(max = 50) List<@NotNull @Valid PromisedInnovation> innovations) {}
