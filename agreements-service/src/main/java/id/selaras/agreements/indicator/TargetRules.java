package id.selaras.agreements.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Whether the figures of one indicator fit together. Pure; each fault names its place within the indicator and the
/// key of its sentence in the message bundles.
public final class TargetRules {

    /// @param pointer JSON Pointer within the indicator, such as `/quarterlyTargets`
    /// @param messageKey key in the message bundles
    /// @param arguments of that message
    public record Fault(String pointer, String messageKey, List<Object> arguments) {
        static Fault at(String pointer, String messageKey, Object... arguments) {
            return new Fault(pointer, messageKey, List.of(arguments));
        }
    }

    private TargetRules() {}

    /// @param indicator whose single fields were checked before
    /// @param fiscalYear of the agreement
    public static List<Fault> faults(Indicator indicator, int fiscalYear) {
        List<Fault> faults = new ArrayList<>();
        baseline(indicator, fiscalYear, faults);
        direction(indicator, faults);
        quarters(indicator, faults);
        return faults;
    }

    private static void baseline(Indicator indicator, int fiscalYear, List<Fault> faults) {
        if (indicator.baseline() != null && indicator.baseline().year() >= fiscalYear) {
            faults.add(Fault.at("/baseline/year", "indicator.baseline-not-before-year", Integer.toString(fiscalYear)));
        }
    }

    private static void direction(Indicator indicator, List<Fault> faults) {
        Band band = indicator.band();
        if (indicator.direction() != Direction.EXACT_BAND) {
            if (band != null) {
                faults.add(Fault.at("/band", "indicator.band-unexpected"));
            }
            // Both formulas of achievement divide by the target.
            if (indicator.target().signum() <= 0) {
                faults.add(Fault.at("/target", "indicator.target-not-positive"));
            }
        } else if (band == null) {
            faults.add(Fault.at("/band", "indicator.band-missing"));
        } else if (band.isReversed()) {
            faults.add(Fault.at("/band", "indicator.band-reversed"));
        } else if (!band.holds(indicator.target())) {
            faults.add(Fault.at("/target", "indicator.target-outside-band"));
        }
    }

    private static void quarters(Indicator indicator, List<Fault> faults) {
        List<Integer> due = indicator.frequency().quarters();
        List<BigDecimal> targets = indicator.quarterlyTargets();
        if (due.isEmpty()) {
            if (targets != null) {
                faults.add(Fault.at("/quarterlyTargets", "indicator.quarters-unexpected"));
            }
        } else if (targets == null) {
            faults.add(Fault.at("/quarterlyTargets", "indicator.quarters-missing", list(due)));
        } else {
            int before = faults.size();
            for (int quarter = 1; quarter <= 4; quarter++) {
                if (due.contains(quarter) != (targets.get(quarter - 1) != null)) {
                    faults.add(Fault.at("/quarterlyTargets/" + (quarter - 1), "indicator.quarter-differs", list(due)));
                }
            }
            if (faults.size() == before) {
                accumulation(indicator, faults);
            }
        }
    }

    private static void accumulation(Indicator indicator, List<Fault> faults) {
        BigDecimal year = year(indicator);
        if (year.compareTo(indicator.target()) != 0) {
            faults.add(Fault.at(
                    "/quarterlyTargets",
                    "indicator.quarters-" + indicator.accumulation().name().toLowerCase(Locale.ROOT),
                    plain(year),
                    plain(indicator.target())));
        }
    }

    /// What the quarters make of the year. A mean is rounded to the digits of the yearly target, since nobody writes
    /// 76.3333 into an agreement.
    private static BigDecimal year(Indicator indicator) {
        List<BigDecimal> quarters =
                indicator.quarterlyTargets().stream().filter(Objects::nonNull).toList();
        BigDecimal sum = quarters.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (indicator.accumulation()) {
            case SUM -> sum;
            case LAST -> quarters.getLast();
            case AVERAGE ->
                sum.divide(
                        BigDecimal.valueOf(quarters.size()),
                        Math.max(0, indicator.target().scale()),
                        RoundingMode.HALF_UP);
        };
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }

    private static String list(List<Integer> quarters) {
        return String.join(", ", quarters.stream().map(String::valueOf).toList());
    }
}
