package id.selaras.programs.program;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/// Something that goes into a programme.
///
/// @param quantity how much of it, in `unit`
/// @param amountRupiah what it costs, whole rupiah; whatever the kind, since personnel and goods cost money too
/// @param fundingSource such as `APBD`, `DAU`, `Dana Kelurahan`
public record Input(
        @NotNull InputKind kind,
        @NotBlank @Size(max = 500) String description,
        @PositiveOrZero @Digits(integer = 15, fraction = 4) BigDecimal quantity,
        @Size(max = 100) String unit,
        @PositiveOrZero @Max(ProgramRules.MOST_RUPIAH) Long amountRupiah,
        @Size(max = 200) String fundingSource) {

    public Input {
        description = Given.text(description);
        unit = Given.text(unit);
        fundingSource = Given.text(fundingSource);
    }
}
