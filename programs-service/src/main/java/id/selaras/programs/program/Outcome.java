package id.selaras.programs.program;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/// What changes by it (hasil). Baseline and target may be negative: a rate of change, for example.
public record Outcome(
        @NotBlank @Size(max = 500) String indicator,
        @Digits(integer = 15, fraction = 4) BigDecimal baseline,
        @NotNull @Digits(integer = 15, fraction = 4) BigDecimal target,
        @NotBlank @Size(max = 100) String unit) {

    public Outcome {
        indicator = Given.text(indicator);
        unit = Given.text(unit);
    }
}
