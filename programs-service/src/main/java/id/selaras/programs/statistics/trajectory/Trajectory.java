package id.selaras.programs.statistics.trajectory;

import id.selaras.programs.statistics.series.Indicator.Direction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where a series leads. Pure arithmetic on yearly figures, nothing else: no forecast, only "at this pace".
///
/// - The change of a year is the difference to the figure before, divided by the years between.
/// - The **mean pace** is the difference of last and first figure, divided by the years between; the **fastest** and
///   the **slowest** are the changes furthest in and furthest against the better direction.
/// - A target is **reached** in the first whole year in which the last figure, moved on at the pace, is as good as the
///   target; never, where the pace is nil or leads away.
/// - The pace **needed** for a target year is the distance from the last figure to the target, divided by the years
///   left.
///
/// Mojokerto, 2023: 9.57 percent, falling by 0.5 to 0.6 points a year, target 7 percent in 2024: reached in 2028 at
/// 0.6 and in 2029 at 0.5; 2.57 points a year would be needed.
///
/// @param points by year; at least one
/// @param better in which direction the figure ought to move
record Trajectory(List<Point> points, Direction better) {
    /// Digits of a pace; the figures themselves have two.
    private static final int DIGITS = 4;
    /// A target further away than this is not reached in any sense that helps.
    private static final int FURTHEST_YEARS = 1_000;

    /// @throws IllegalArgumentException without a point, or with two of one year
    Trajectory {
        points = points.stream().sorted(Comparator.comparingInt(Point::year)).toList();
        boolean usable = !points.isEmpty()
                && points.stream().mapToInt(Point::year).distinct().count() == points.size();
        if (!usable) {
            throw new IllegalArgumentException("a trajectory needs one figure a year");
        }
    }

    /// A figure with its change against the one before.
    ///
    /// @param yearlyChange in the unit of the figure a year; null for the first
    record Step(int year, BigDecimal value, BigDecimal yearlyChange) {}

    /// Changes a year, in the unit of the figure; negative where it falls.
    ///
    /// @param mean from the first figure to the last
    /// @param fastest the change of the best year
    /// @param slowest the change of the worst year; it may lead away from the better direction
    record Pace(BigDecimal mean, BigDecimal fastest, BigDecimal slowest) {}

    Point last() {
        return points.getLast();
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Point before = null;
        for (Point point : points) {
            steps.add(new Step(point.year(), point.value(), before == null ? null : change(before, point)));
            before = point;
        }
        return List.copyOf(steps);
    }

    /// Empty where there is only one figure.
    Optional<Pace> pace() {
        if (points.size() == 1) {
            return Optional.empty();
        }
        List<BigDecimal> changes =
                steps().stream().skip(1).map(Step::yearlyChange).sorted().toList();
        boolean lower = better == Direction.LOWER;
        return Optional.of(new Pace(
                change(points.getFirst(), points.getLast()),
                lower ? changes.getFirst() : changes.getLast(),
                lower ? changes.getLast() : changes.getFirst()));
    }

    /// The first year in which the target is reached at this pace.
    ///
    /// @param pace change a year
    /// @return the year of the last figure where that is as good as the target; empty where the target is never
    ///     reached
    Optional<Integer> reached(BigDecimal target, BigDecimal pace) {
        if (isMet(target)) {
            return Optional.of(last().year());
        }
        BigDecimal distance = target.subtract(last().value());
        if (pace.signum() != distance.signum()) {
            return Optional.empty();
        }
        BigDecimal years = distance.divide(pace, 0, RoundingMode.CEILING);
        return years.compareTo(BigDecimal.valueOf(FURTHEST_YEARS)) > 0
                ? Optional.empty()
                : Optional.of(last().year() + years.intValueExact());
    }

    /// The change a year that leads from the last figure to the target in `year`; nil where it is met already.
    ///
    /// @return empty where the year does not lie ahead
    Optional<BigDecimal> needed(BigDecimal target, int year) {
        if (year <= last().year()) {
            return Optional.empty();
        }
        return Optional.of(
                isMet(target)
                        ? BigDecimal.ZERO
                        : target.subtract(last().value())
                                .divide(BigDecimal.valueOf((long) year - last().year()), DIGITS, RoundingMode.HALF_UP));
    }

    /// The figure that the pace leads to in a year.
    BigDecimal expected(int year, BigDecimal pace) {
        return last().value().add(pace.multiply(BigDecimal.valueOf((long) year - last().year())));
    }

    /// How far a figure falls short of the target; nil where it does not.
    BigDecimal shortfall(BigDecimal figure, BigDecimal target) {
        BigDecimal missing = better == Direction.LOWER ? figure.subtract(target) : target.subtract(figure);
        return missing.max(BigDecimal.ZERO);
    }

    /// How many people a share in percent of a population is, rounded.
    static long people(BigDecimal percent, long population) {
        return percent.multiply(BigDecimal.valueOf(population))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private boolean isMet(BigDecimal target) {
        return shortfall(last().value(), target).signum() == 0;
    }

    private static BigDecimal change(Point from, Point to) {
        return to.value()
                .subtract(from.value())
                .divide(BigDecimal.valueOf((long) to.year() - from.year()), DIGITS, RoundingMode.HALF_UP);
    }
}
