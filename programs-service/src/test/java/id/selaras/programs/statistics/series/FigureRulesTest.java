package id.selaras.programs.statistics.series;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.programs.region.Region;
import id.selaras.programs.region.RegionLevel;
import id.selaras.programs.statistics.series.FigureRules.Verdict;
import id.selaras.programs.statistics.series.Indicator.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureRulesTest {
    private final FigureRules rules = new FigureRules(
            Map.of("35.73", new Region("35.73", "Kota Malang", RegionLevel.CITY, "35", List.of("3573"))),
            Map.of(
                    "poverty-rate", indicator("poverty-rate", Unit.PERCENT, "100"),
                    "poor-people", indicator("poor-people", Unit.PEOPLE, null),
                    "expenditure", indicator("expenditure", Unit.RUPIAH, null)),
            2026);

    private static Indicator indicator(String code, Unit unit, String most) {
        return new Indicator(
                code,
                code,
                code,
                unit,
                Direction.LOWER,
                false,
                BigDecimal.ZERO,
                most == null ? null : new BigDecimal(most),
                List.of());
    }

    private Verdict check(String region, String indicator, String breakdown, String period, String value, String unit) {
        return rules.check(new GivenFigure(region, indicator, breakdown, period, new BigDecimal(value), unit));
    }

    @ParameterizedTest(name = "{1} {4} {5} is {6}, {7}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            35.73 | poverty-rate | none      | 2023    | 4.26  | Persen                        | 4.26  | total
            35.73 | poverty-rate | Jumlah    | 2023-03 | 4.26  | %                             | 4.26  | total
            35.73 | poverty-rate | Perkotaan | 2023    | 4.10  | none                          | 4.10  | urban
            35.73 | poverty-rate | Perdesaan | 2023    | 100   | PERCENT                       | 100   | rural
            35.73 | poor-people  | Tidak Ada | 2023    | 37.78 | Ribu Jiwa                     | 37780 | total
            35.73 | poor-people  | Laki-laki | 2023    | 1e3   | Orang                         | 1000  | Laki-laki
            35.73 | expenditure  | none      | 2023    | 16663 | Ribu Rupiah/Orang/Tahun       | 16663000 | total
            """)
    void figuresAreTakenInTheUnitOfTheirIndicator(
            String region,
            String indicator,
            String breakdown,
            String period,
            String value,
            String unit,
            String taken,
            String part) {
        Figure figure = check(region, indicator, breakdown, period, value, unit)
                .figure()
                .orElseThrow();

        assertThat(figure.value()).hasToString(taken);
        assertThat(figure.breakdown()).isEqualTo(part);
        assertThat(figure.period().text()).isEqualTo(period);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            35.99 | poverty-rate | 2023    | 4     | Persen    | region
            35.73 | poverty-rat  | 2023    | 4     | Persen    | indicator
            35.73 | poverty-rate | 2023-13 | 4     | Persen    | period
            35.73 | poverty-rate | 1959    | 4     | Persen    | period
            35.73 | poverty-rate | 2027    | 4     | Persen    | period
            35.73 | poverty-rate | 2023    | 4     | Jiwa      | unit
            35.73 | poor-people  | 2023    | 4     | Persen    | unit
            35.73 | poverty-rate | 2023    | 100.1 | Persen    | value
            35.73 | poverty-rate | 2023    | -0.1  | Persen    | value
            35.73 | poor-people  | 2023    | -1    | Jiwa      | value
            35.73 | poverty-rate | 2023    | 4.1234567 | Persen | value
            35.73 | poor-people  | 2023    | 1e30  | Jiwa      | value
            """)
    void whatCannotBeIsRefusedAtItsPlace(
            String region, String indicator, String period, String value, String unit, String field) {
        Verdict verdict = check(region, indicator, null, period, value, unit);

        assertThat(verdict.figure()).isEmpty();
        assertThat(verdict.faults()).extracting(FigureFault::field).containsExactly(field);
    }
}
