package id.selaras.agreements.achievement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.achievement.Grade.Light;
import id.selaras.agreements.indicator.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Where one indicator stands at the end of a quarter, counted from the beginning of the year.
///
/// @param due quarters so far whose figure is due
/// @param missing those of them without a figure
/// @param target what the due quarters were to reach; absent where none is due
/// @param realisation what the figures make; absent without a figure
/// @param percent of the target, as it is; absent without a figure
/// @param scored what of it enters a score, see [AchievementRules#capped]; 0 where a due indicator has no
///     figure at all, absent where none is due
/// @param grade absent without a figure
/// @param light grey without a figure
/// @param forecast absent without a figure
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorProgress(
        List<Integer> due,
        List<Integer> missing,
        BigDecimal target,
        BigDecimal realisation,
        BigDecimal percent,
        BigDecimal scored,
        Grade grade,
        Light light,
        Forecast forecast) {

    /// @param indicator as the agreement in force has it
    /// @param figures by quarter, as far as there are any
    /// @param quarter 1 to 4; what is reported for later quarters does not count
    public static IndicatorProgress at(Indicator indicator, Map<Integer, BigDecimal> figures, int quarter) {
        QuarterPlan plan = new QuarterPlan(indicator);
        List<Integer> due = plan.dueThrough(quarter);
        if (due.isEmpty()) {
            return new IndicatorProgress(due, List.of(), null, null, null, null, null, Light.GREY, null);
        }
        List<Integer> given = due.stream().filter(figures::containsKey).toList();
        List<Integer> missing =
                due.stream().filter(each -> !figures.containsKey(each)).toList();
        if (given.isEmpty()) {
            return new IndicatorProgress(
                    due, missing, plan.target(due), null, null, BigDecimal.ZERO, null, Light.GREY, null);
        }
        BigDecimal realisation =
                plan.accumulated(given.stream().map(figures::get).toList());
        // A mean is compared with what the same quarters were to reach; a sum or a state with what all due ones were.
        BigDecimal target =
                switch (indicator.accumulation()) {
                    case AVERAGE -> plan.target(given);
                    case SUM, LAST -> plan.target(due);
                };
        BigDecimal percent = AchievementRules.percent(indicator.direction(), target, plan.band(target), realisation);
        Grade grade = Grade.of(percent);
        return new IndicatorProgress(
                due,
                missing,
                target,
                realisation,
                percent,
                AchievementRules.capped(percent),
                grade,
                grade.light(),
                Forecast.of(plan, given, realisation));
    }
}
