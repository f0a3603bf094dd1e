package id.selaras.programs.statistics.series;

import id.selaras.programs.code.NearestCodes;
import id.selaras.programs.region.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The checks that every figure passes, whichever way it comes in. Pure.
public final class FigureRules {
    /// The statistics office exists since 1960; its oldest series begin later.
    private static final int FIRST_YEAR = 1960;

    private static final int MOST_DECIMALS = 6;
    private static final int MOST_DIGITS = 18;
    private static final String TOTAL = "total";
    private static final Map<String, String> BREAKDOWNS = Map.of(
            "", TOTAL,
            "tidak ada", TOTAL,
            "jumlah", TOTAL,
            "total", TOTAL,
            "perkotaan", "urban",
            "perdesaan", "rural",
            "pedesaan", "rural");

    private final Map<String, Region> regions;
    private final Map<String, Indicator> indicators;
    private final int thisYear;

    /// @param regions those named by the figures to check that exist, by code
    /// @param indicators all, by code
    /// @param thisYear no figure speaks of a later year
    public FigureRules(Map<String, Region> regions, Map<String, Indicator> indicators, int thisYear) {
        this.regions = regions;
        this.indicators = indicators;
        this.thisYear = thisYear;
    }

    /// A figure, or why there is none.
    ///
    /// @param figure empty where there are faults
    public record Verdict(Optional<Figure> figure, List<FigureFault> faults) {}

    public Verdict check(GivenFigure given) {
        List<FigureFault> faults = new ArrayList<>();
        Region region = regions.get(given.region());
        if (region == null) {
            faults.add(FigureFault.of("region", "region.unknown", given.region()));
        }
        Optional<Period> period = Period.parse(given.period());
        if (period.isEmpty()) {
            faults.add(FigureFault.of("period", "statistics.period-form", given.period()));
        } else if (period.get().year() < FIRST_YEAR || period.get().year() > thisYear) {
            faults.add(FigureFault.of(
                    "period", "statistics.period-range", Integer.toString(FIRST_YEAR), Integer.toString(thisYear)));
        }
        Indicator indicator = indicators.get(given.indicator());
        Optional<BigDecimal> value = Optional.empty();
        if (indicator == null) {
            faults.add(new FigureFault(
                    "indicator",
                    NearestCodes.of(given.indicator(), List.copyOf(indicators.keySet())),
                    "statistics.indicator-unknown",
                    List.of(given.indicator())));
        } else {
            value = value(given, indicator, faults);
        }
        if (!faults.isEmpty()) {
            return new Verdict(Optional.empty(), List.copyOf(faults));
        }
        return new Verdict(
                Optional.of(new Figure(
                        region, indicator, breakdown(given.breakdown()), period.orElseThrow(), value.orElseThrow())),
                List.of());
    }

    /// The value in the indicator's unit.
    private static Optional<BigDecimal> value(GivenFigure given, Indicator indicator, List<FigureFault> faults) {
        Optional<BigDecimal> factor = given.unit() == null
                ? Optional.of(BigDecimal.ONE)
                : indicator.unit().factor(given.unit());
        if (factor.isEmpty()) {
            faults.add(FigureFault.of(
                    "unit",
                    "statistics.unit-unknown",
                    given.unit(),
                    indicator.code(),
                    indicator.unit().name()));
            return Optional.empty();
        }
        if (given.value().scale() > MOST_DECIMALS
                || given.value().precision() - given.value().scale() > MOST_DIGITS) {
            faults.add(FigureFault.of("value", "statistics.value-digits", MOST_DECIMALS, MOST_DIGITS));
            return Optional.empty();
        }
        BigDecimal value = converted(given.value(), factor.get());
        boolean tooLarge = indicator.most() != null && value.compareTo(indicator.most()) > 0;
        if (tooLarge || value.compareTo(indicator.least()) < 0) {
            faults.add(FigureFault.of(
                    "value",
                    indicator.most() == null ? "statistics.value-below" : "statistics.value-range",
                    indicator.least().toPlainString(),
                    indicator.most() == null ? "" : indicator.most().toPlainString()));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private static BigDecimal converted(BigDecimal value, BigDecimal factor) {
        if (factor.equals(BigDecimal.ONE)) {
            // Written plainly: 1E+2 is 100.
            return value.scale() < 0 ? value.setScale(0) : value;
        }
        BigDecimal product = value.multiply(factor).stripTrailingZeros();
        return product.scale() < 0 ? product.setScale(0) : product;
    }

    /// The office's words for the usual breakdowns become ours; other labels stay.
    static String breakdown(String label) {
        String said = label == null ? "" : label.strip();
        return BREAKDOWNS.getOrDefault(said.toLowerCase(Locale.ROOT), said);
    }
}
