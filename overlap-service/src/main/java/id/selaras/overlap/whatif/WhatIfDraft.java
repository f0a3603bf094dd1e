package id.selaras.overlap.whatif;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// Another configuration to judge a year by. What is left out stays as it is.
///
/// @param lexicon concepts and forms to add, in the lexicon's own format (`docs/detection.md`)
/// @param rule other thresholds of the classes
/// @param findingsPerProgram other number of pairs that each programme may choose
record WhatIfDraft(
        @NotNull @Min(2000) @Max(2100) Integer fiscalYear,
        @Size(max = 500_000) String lexicon,
        @Valid Rule rule,
        @Min(1) @Max(1000) Integer findingsPerProgram) {

    /// See OverlapRule.
    record Rule(
            @NotNull @DecimalMin("0.01") @DecimalMax("1") Double sameInput,
            @NotNull @DecimalMin("0.01") @DecimalMax("1") Double partlySameInput,
            @NotNull @DecimalMin("0.01") @DecimalMax("1") Double sameOutput) {}
}
