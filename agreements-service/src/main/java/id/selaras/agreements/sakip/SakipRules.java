package id.selaras.agreements.sakip;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/// How the scores make the total. Pure.
final class SakipRules {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private SakipRules() {}

    /// @param percent of the criterion's weight, 0 to 100
    static BigDecimal points(SakipCriterion criterion, BigDecimal percent) {
        return criterion.weight().multiply(percent).divide(HUNDRED);
    }

    /// Sum of the points, 0 to 100, rounded to two decimals once.
    ///
    /// @param percents for every criterion
    static BigDecimal total(Map<SakipCriterion, BigDecimal> percents) {
        return percents.entrySet().stream()
                .map(entry -> points(entry.getKey(), entry.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }
}
