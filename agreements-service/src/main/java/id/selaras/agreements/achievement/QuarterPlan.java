package id.selaras.agreements.achievement;

import id.selaras.agreements.indicator.Accumulation;
import id.selaras.agreements.indicator.Band;
import id.selaras.agreements.indicator.Frequency;
import id.selaras.agreements.indicator.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Which figures of an indicator are due when, and what they are measured against.
public record QuarterPlan(Indicator indicator) {
    /// Decimals of a mean.
    static final int DIGITS = 4;

    private static final List<Integer> ONLY_THE_LAST = List.of(4);

    /// Quarters, 1 to 4 and rising, at whose end a figure is due. A yearly indicator is due once, with the year.
    public List<Integer> due() {
        return indicator.frequency() == Frequency.ANNUAL
                ? ONLY_THE_LAST
                : indicator.frequency().quarters();
    }

    List<Integer> dueThrough(int quarter) {
        return due().stream().filter(each -> each <= quarter).toList();
    }

    private BigDecimal target(int quarter) {
        return indicator.frequency() == Frequency.ANNUAL
                ? indicator.target()
                : indicator.quarterlyTargets().get(quarter - 1);
    }

    /// What these quarters together were to reach.
    ///
    /// @param quarters rising, at least one, each due
    BigDecimal target(List<Integer> quarters) {
        // Of a mean the agreement gives the rounded value, and that is what was signed.
        return quarters.size() == due().size()
                ? indicator.target()
                : accumulated(quarters.stream().map(this::target).toList());
    }

    /// What these figures make together, as the indicator's accumulation says.
    ///
    /// @param figures of rising quarters, at least one
    BigDecimal accumulated(List<BigDecimal> figures) {
        BigDecimal sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (indicator.accumulation()) {
            case SUM -> sum;
            case LAST -> figures.getLast();
            case AVERAGE -> sum.divide(BigDecimal.valueOf(figures.size()), DIGITS, RoundingMode.HALF_UP);
        };
    }

    /// The yearly band around a target of part of the year: in proportion where quarters are summed, else at the same
    /// distance from the target.
    ///
    /// @return null where the indicator has no band
    Band band(BigDecimal target) {
        Band year = indicator.band();
        if (year == null || target.compareTo(indicator.target()) == 0) {
            return year;
        }
        if (indicator.accumulation() == Accumulation.SUM && indicator.target().signum() != 0) {
            return new Band(share(year.lowest(), target), share(year.highest(), target));
        }
        BigDecimal shift = target.subtract(indicator.target());
        return new Band(year.lowest().add(shift), year.highest().add(shift));
    }

    private BigDecimal share(BigDecimal ofYear, BigDecimal target) {
        return ofYear.multiply(target).divide(indicator.target(), DIGITS, RoundingMode.HALF_UP);
    }
}
