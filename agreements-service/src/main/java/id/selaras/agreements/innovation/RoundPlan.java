package id.selaras.agreements.innovation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// A round as the secretariat calls it.
///
/// @param reward what the winners get; may be absent
record RoundPlan(
        @NotNull @Min(2000) @Max(2100) Integer fiscalYear,
        @NotBlank @Size(max = 300) String title,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Criterion> criteria,
        @Size(max = 1000) String reward) {}
