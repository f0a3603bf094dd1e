package id.selaras.agreements.achievement;

import id.selaras.agreements.indicator.Band;
import id.selaras.agreements.indicator.Direction;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// How much of a target a realisation is, in percent with two decimals. The first two formulas are those of the
/// guidance on performance reports (PermenPANRB 53/2014, as agencies apply it); what they leave open is said here.
public final class AchievementRules {
    /// More than this counts no further in a score, so that one figure cannot make up for others that are missed. The
    /// percentage itself is always shown as it is.
    public static final BigDecimal CAP = new BigDecimal("120");

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final BigDecimal ALL = new BigDecimal("100.00");

    private AchievementRules() {}

    /// - higher is better: realisation / target × 100
    /// - lower is better: (2 × target − realisation) / target × 100, which is below 0 beyond twice the target
    /// - exact band: 100 within the band; outside, 100 less the distance to the nearer end in percent of the target
    ///
    /// A target of 0, which only a quarter or a band can have, is reached or not: 100 or 0.
    ///
    /// @param target not below 0 unless there is a band
    /// @param band null unless the direction asks for it
    public static BigDecimal percent(Direction direction, BigDecimal target, Band band, BigDecimal realisation) {
        return switch (direction) {
            case HIGHER_IS_BETTER ->
                target.signum() == 0 ? allOrNothing(realisation.signum() >= 0) : ratio(realisation, target);
            case LOWER_IS_BETTER ->
                target.signum() == 0
                        ? allOrNothing(realisation.signum() <= 0)
                        : ratio(target.add(target).subtract(realisation), target);
            case EXACT_BAND -> {
                BigDecimal distance = distance(band, realisation);
                yield distance.signum() == 0 || target.signum() == 0
                        ? allOrNothing(distance.signum() == 0)
                        : ALL.subtract(ratio(distance, target.abs()));
            }
        };
    }

    /// What of a percentage enters a score: at least 0, at most [#CAP].
    public static BigDecimal capped(BigDecimal percent) {
        return percent.max(NOTHING).min(CAP);
    }

    private static BigDecimal distance(Band band, BigDecimal realisation) {
        return band.lowest()
                .subtract(realisation)
                .max(realisation.subtract(band.highest()))
                .max(BigDecimal.ZERO);
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal allOrNothing(boolean reached) {
        return reached ? ALL : NOTHING;
    }
}
