package id.selaras.agreements.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetRulesTest {
    private static final int FISCAL_YEAR = 2027;

    @ParameterizedTest(name = "{0} {1} of {2} against {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            QUARTERLY  | SUM     | 25;25;25;25      | 100   | -
            QUARTERLY  | SUM     | 25;25;25;24      | 100   | /quarterlyTargets indicator.quarters-sum
            QUARTERLY  | SUM     | 0;0;0;100        | 100   | -
            QUARTERLY  | LAST    | 6.5;6.3;6.1;6    | 6.00  | -
            QUARTERLY  | LAST    | 6.5;6.3;6.1;6    | 6.1   | /quarterlyTargets indicator.quarters-last
            QUARTERLY  | AVERAGE | 80;82;84;86      | 83    | -
            QUARTERLY  | AVERAGE | 76;76;76;77      | 76    | -
            QUARTERLY  | AVERAGE | 76;76;76;77      | 76.25 | -
            QUARTERLY  | AVERAGE | 76;76;76;77      | 76.3  | -
            QUARTERLY  | AVERAGE | 76;76;76;77      | 77    | /quarterlyTargets indicator.quarters-average
            MONTHLY    | SUM     | 1;2;3;4          | 10    | -
            MONTHLY    | SUM     | -                | 10    | /quarterlyTargets indicator.quarters-missing
            QUARTERLY  | SUM     | 25;;25;50        | 100   | /quarterlyTargets/1 indicator.quarter-differs
            SEMIANNUAL | SUM     | ;40;;60          | 100   | -
            SEMIANNUAL | AVERAGE | ;40;;60          | 50    | -
            SEMIANNUAL | LAST    | ;40;;60          | 60    | -
            SEMIANNUAL | LAST    | 20;40;;60        | 60    | /quarterlyTargets/0 indicator.quarter-differs
            ANNUAL     | LAST    | -                | 60    | -
            ANNUAL     | LAST    | ;;;60            | 60    | /quarterlyTargets indicator.quarters-unexpected
            """)
    void quarters_make_the_year(
            Frequency frequency, Accumulation accumulation, String quarters, BigDecimal target, String fault) {
        Indicator indicator =
                indicator(frequency, accumulation, quarters(quarters), target, Direction.HIGHER_IS_BETTER, null, null);

        assertThat(faults(indicator)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest(name = "{0} target {1} in band {2} to {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            HIGHER_IS_BETTER | 75  | -  | -   | -
            HIGHER_IS_BETTER | 0   | -  | -   | /target indicator.target-not-positive
            HIGHER_IS_BETTER | 75  | 70 | 80  | /band indicator.band-unexpected
            LOWER_IS_BETTER  | 7   | -  | -   | -
            LOWER_IS_BETTER  | 0   | -  | -   | /target indicator.target-not-positive
            LOWER_IS_BETTER  | -7  | -  | -   | /target indicator.target-not-positive
            EXACT_BAND       | 100 | 95 | 105 | -
            EXACT_BAND       | 95  | 95 | 105 | -
            EXACT_BAND       | 105 | 95 | 105 | -
            EXACT_BAND       | 0   | 0  | 0   | -
            EXACT_BAND       | 94.9 | 95 | 105 | /target indicator.target-outside-band
            EXACT_BAND       | 100 | 105 | 95 | /band indicator.band-reversed
            EXACT_BAND       | 100 | -  | -   | /band indicator.band-missing
            """)
    void the_direction_decides_on_target_and_band(
            Direction direction, BigDecimal target, BigDecimal lowest, BigDecimal highest, String fault) {
        Band band = lowest == null ? null : new Band(lowest, highest);
        Indicator indicator = indicator(Frequency.ANNUAL, Accumulation.LAST, null, target, direction, band, null);

        assertThat(faults(indicator)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest(name = "baseline of {0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026 | -
            2018 | -
            2027 | /baseline/year indicator.baseline-not-before-year
            2028 | /baseline/year indicator.baseline-not-before-year
            """)
    void the_baseline_lies_before_the_year(int year, String fault) {
        Baseline baseline = new Baseline(new BigDecimal("4.62"), year);
        Indicator indicator = indicator(
                Frequency.ANNUAL, Accumulation.LAST, null, BigDecimal.TEN, Direction.LOWER_IS_BETTER, null, baseline);

        assertThat(faults(indicator)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    private static List<String> faults(Indicator indicator) {
        return TargetRules.faults(indicator, FISCAL_YEAR).stream()
                .map(fault -> fault.pointer() + " " + fault.messageKey())
                .toList();
    }

    private static List<BigDecimal> quarters(String figures) {
        return figures == null
                ? null
                : Arrays.stream(figures.split(";", -1))
                        .map(figure -> figure.isEmpty() ? null : new BigDecimal(figure))
                        .toList();
    }

    private static Indicator indicator(
            Frequency frequency,
            Accumulation accumulation,
            List<BigDecimal> quarters,
            BigDecimal target,
            Direction direction,
            Band band,
            Baseline baseline) {
        return new Indicator(
                "IKU-1",
                "Persentase keluarga miskin yang tertangani",
                "Keluarga desil 1 sampai 4 yang menerima sedikitnya satu layanan",
                "tertangani / terdaftar × 100",
                "persen",
                "Dinas Sosial",
                frequency,
                baseline,
                target,
                quarters,
                direction,
                band,
                accumulation);
    }
}
