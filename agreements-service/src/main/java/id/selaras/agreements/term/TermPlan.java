package id.selaras.agreements.term;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// What the secretariat sets for a mayor's term. [TermRules] holds what goes beyond single fields.
///
/// @param firstYear first of the term's five fiscal years; fixed once the term exists
record TermPlan(
        @NotNull @Min(2000) @Max(2095) Integer firstYear,
        @NotBlank @Size(max = 300) String mayor,
        @NotBlank @Size(max = 2000) String vision,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Mission> missions) {}
