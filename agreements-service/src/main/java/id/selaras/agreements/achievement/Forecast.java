package id.selaras.agreements.achievement;

import id.selaras.agreements.achievement.Grade.Light;
import id.selaras.agreements.indicator.Accumulation;
import id.selaras.agreements.indicator.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Where the year will end if it goes on as it went: a sum keeps its pace against the plan, a state or a mean keeps its
/// distance from it.
///
/// @param realisation expected for the whole year, in the indicator's unit
/// @param percent of the yearly target
public record Forecast(BigDecimal realisation, BigDecimal percent, Light light) {

    /// @param given quarters with a figure, rising, at least one
    /// @param realisation what their figures make
    static Forecast of(QuarterPlan plan, List<Integer> given, BigDecimal realisation) {
        Indicator indicator = plan.indicator();
        BigDecimal year = year(plan, given, realisation);
        BigDecimal percent =
                AchievementRules.percent(indicator.direction(), indicator.target(), indicator.band(), year);
        return new Forecast(year, percent, Grade.of(percent).light());
    }

    private static BigDecimal year(QuarterPlan plan, List<Integer> given, BigDecimal realisation) {
        if (given.size() == plan.due().size()) {
            return realisation;
        }
        BigDecimal planned = plan.target(given);
        BigDecimal target = plan.indicator().target();
        if (plan.indicator().accumulation() == Accumulation.SUM && planned.signum() != 0) {
            return realisation.multiply(target).divide(planned, QuarterPlan.DIGITS, RoundingMode.HALF_UP);
        }
        return target.add(realisation).subtract(planned);
    }
}
