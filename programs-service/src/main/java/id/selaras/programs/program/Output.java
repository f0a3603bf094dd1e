package id.selaras.programs.program;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/// What is produced and counted (keluaran).
public record Output(
        @NotBlank @Size(max = 500) String indicator,

        @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 4)
        BigDecimal target,

        @NotBlank @Size(max = 100) String unit) {

    public Output {
        indicator = Given.text(indicator);
        unit = Given.text(unit);
    }
}
