package id.selaras.programs.program;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/// For whom: a group of people, never persons.
///
/// @param welfareDecileFrom decile of the national socio-economic data (DTSEN), 1 is the poorest tenth
/// @param count how many persons, households or groups
public record TargetGroup(
        @NotBlank @Size(max = 200) String category,
        @Min(1) @Max(10) Integer welfareDecileFrom,
        @Min(1) @Max(10) Integer welfareDecileTo,
        @PositiveOrZero @Max(1_000_000_000) Long count) {

    public TargetGroup {
        category = Given.text(category);
    }
}
