package id.selaras.agreements.indicator;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/// The range within which an [Direction#EXACT_BAND] target counts as met, both ends included, in the indicator's unit.
public record Band(
        @NotNull @Digits(integer = Figure.INTEGER_DIGITS, fraction = Figure.FRACTION_DIGITS)
        BigDecimal lowest,

        @NotNull @Digits(integer = Figure.INTEGER_DIGITS, fraction = Figure.FRACTION_DIGITS)
        BigDecimal highest) {

    boolean isReversed() {
        return lowest.compareTo(highest) > 0;
    }

    boolean holds(BigDecimal figure) {
        return lowest.compareTo(figure) <= 0 && figure.compareTo(highest) <= 0;
    }
}
