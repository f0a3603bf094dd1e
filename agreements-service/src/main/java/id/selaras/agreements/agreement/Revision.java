package id.selaras.agreements.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// Why a signed agreement is replaced by a new version.
///
/// @param explanation what happened, with the papers that show it
record Revision(
        @NotNull Ground ground, @NotBlank @Size(max = 2000) String explanation) {

    /// The only grounds that PermenPANRB 53/2014 admits.
    enum Ground {
        /// A party left or changed office.
        OFFICEHOLDER_REPLACED,
        /// The strategy changed and with it goals, programmes, activities or budget.
        STRATEGY_CHANGED,
        /// A priority or assumption changed, with significant effect on reaching the goals.
        PRIORITY_OR_ASSUMPTION_CHANGED
    }
}
