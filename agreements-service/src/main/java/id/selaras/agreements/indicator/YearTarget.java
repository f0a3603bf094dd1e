package id.selaras.agreements.indicator;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/// What an indicator is to reach in one year, in the indicator's unit.
///
/// @param year calendar year
public record YearTarget(
        @NotNull Integer year,

        @NotNull @Digits(integer = Figure.INTEGER_DIGITS, fraction = Figure.FRACTION_DIGITS)
        BigDecimal value) {}
