package id.selaras.overlap.whatif;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// A configuration to be made active. What is left out is as it ships: so a draft with nothing but a reason
/// goes back to what ships.
///
/// @param lexicon concepts and forms to add, in the lexicon's own format (`docs/detection.md`)
/// @param rule other thresholds of the classes
/// @param findingsPerProgram other number of pairs that each programme may choose
/// @param reason why, for those who ask later
record ConfigurationDraft(
        @Size(max = 500_000) String lexicon,
        @Valid WhatIfDraft.Rule rule,
        @Min(1) @Max(1000) Integer findingsPerProgram,
        @NotBlank @Size(max = 2000) String reason) {}
