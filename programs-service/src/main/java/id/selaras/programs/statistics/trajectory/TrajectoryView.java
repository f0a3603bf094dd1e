package id.selaras.programs.statistics.trajectory;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.programs.statistics.series.Indicator.Direction;
import id.selaras.programs.statistics.series.Unit;
import id.selaras.programs.statistics.trajectory.Trajectory.Pace;
import java.math.BigDecimal;
import java.util.List;

/// Where a series leads, as the API shows it. What cannot be told is left out.
///
/// @param series figures of the same part of each year, with their changes
/// @param pace changes a year, over the years shown
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrajectoryView(
        String region,
        String regionName,
        String indicator,
        String breakdown,
        Unit unit,
        Direction better,
        List<YearView> series,
        Pace pace,
        TargetView target) {

    /// @param period such as `2023-03`
    /// @param yearlyChange in `unit` a year; left out for the first
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record YearView(String period, BigDecimal value, BigDecimal yearlyChange) {}

    /// @param value the figure to reach
    /// @param shortfall how far the last figure is from it, in `unit`; nil where it is reached
    /// @param reached years in which it is reached
    /// @param shortfallPeople the same in people, where the figure is a share of all inhabitants and their
    ///     number is known
    /// @param inYear what stands in the asked year
    /// @param population that the people are reckoned from
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TargetView(
            BigDecimal value,
            BigDecimal shortfall,
            Long shortfallPeople,
            Reached reached,
            InYear inYear,
            PopulationView population) {}

    /// The year in which the target is reached; left out where it never is at that pace.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reached(Integer atMeanPace, Integer atFastestPace, Integer atSlowestPace) {}

    /// @param neededYearlyChange that leads to the target in `year`
    /// @param expected figure at the mean pace
    /// @param shortfall of that figure
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InYear(
            int year, BigDecimal neededYearlyChange, BigDecimal expected, BigDecimal shortfall, Long shortfallPeople) {}

    /// @param period of the figure; left out where the caller gave the population
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PopulationView(long people, String period) {}
}
