package id.selaras.programs.statistics.series;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/// A figure as somebody gives it, not yet checked.
///
/// @param region code of Kemendagri, `35.73`
/// @param indicator code, `poverty-rate`
/// @param breakdown `total` where absent, `urban`, `rural`, or a label
/// @param period `2023`, `2023-03`, `2023-Q1`, `2023-S1`
/// @param unit of the value as the source writes it, `Ribu Jiwa`; the indicator's own where absent
public record GivenFigure(
        @NotBlank @Size(max = 13) String region,
        @NotBlank @Size(max = 50) String indicator,
        @Size(max = 100) String breakdown,
        @NotBlank @Size(max = 7) String period,
        @NotNull BigDecimal value,
        @Size(max = 50) String unit) {}
