package id.selaras.agreements.indicator;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/// Where the indicator stood before the year of the agreement.
///
/// @param value in the indicator's unit
/// @param year calendar year of the measurement, before the fiscal year of the agreement
public record Baseline(
        @NotNull @Digits(integer = Figure.INTEGER_DIGITS, fraction = Figure.FRACTION_DIGITS)
        BigDecimal value,

        @NotNull Integer year) {}
