package id.selaras.agreements.innovation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// What the panel looks at.
///
/// @param weight in percent; the weights of a round add up to 100
record Criterion(
        @NotNull @Pattern(regexp = CODE) String code,
        @NotBlank @Size(max = 300) String name,
        @NotNull @Min(1) @Max(100) Integer weight) {
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,19}";
}
