package id.selaras.agreements.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.agreements.indicator.Accumulation;
import id.selaras.agreements.indicator.Band;
import id.selaras.agreements.indicator.Direction;
import id.selaras.agreements.indicator.Frequency;
import id.selaras.agreements.indicator.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorProgressTest {

    /// target | realisation | percent | missing | forecast realisation | forecast percent
    @ParameterizedTest(name = "{0} {1} {2}: plan {3}, figures {5}, quarter {6}: {7}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            SUM     | HIGHER_IS_BETTER | QUARTERLY  | 40;80;80;50      | 250  | 36;;;            | 1 | 40 36 90.00 [] 225.0000 90.00
            SUM     | HIGHER_IS_BETTER | QUARTERLY  | 40;80;80;50      | 250  | 36;84;;          | 2 | 120 120 100.00 [] 250.0000 100.00
            SUM     | HIGHER_IS_BETTER | QUARTERLY  | 40;80;80;50      | 250  | 36;84;;          | 1 | 40 36 90.00 [] 225.0000 90.00
            SUM     | HIGHER_IS_BETTER | QUARTERLY  | 40;80;80;50      | 250  | ;84;;            | 2 | 120 84 70.00 [1] 262.5000 105.00
            SUM     | HIGHER_IS_BETTER | QUARTERLY  | 40;80;80;50      | 250  | 36;84;80;45      | 4 | 250 245 98.00 [] 245 98.00
            SUM     | HIGHER_IS_BETTER | QUARTERLY  | 40;80;80;50      | 250  | ;;;              | 2 | 120 - - [1, 2] - -
            SUM     | HIGHER_IS_BETTER | QUARTERLY  | 0;0;50;50        | 100  | 5;;;             | 1 | 0 5 100.00 [] 105 105.00
            SUM     | LOWER_IS_BETTER  | QUARTERLY  | 5;5;5;5          | 20   | 6;6;;            | 2 | 10 12 80.00 [] 24.0000 80.00
            LAST    | LOWER_IS_BETTER  | QUARTERLY  | 6.5;6.3;6.1;6    | 6    | 6.5;6.4;;        | 2 | 6.3 6.4 98.41 [] 6.1 98.33
            LAST    | LOWER_IS_BETTER  | QUARTERLY  | 6.5;6.3;6.1;6    | 6    | 6.5;;;           | 2 | 6.3 6.5 96.83 [2] 6.0 100.00
            LAST    | HIGHER_IS_BETTER | ANNUAL     | -                | 60   | ;;;57            | 4 | 60 57 95.00 [] 57 95.00
            LAST    | HIGHER_IS_BETTER | ANNUAL     | -                | 60   | ;;;57            | 3 | - - - [] - -
            AVERAGE | HIGHER_IS_BETTER | QUARTERLY  | 76;76;76;77      | 76.3 | 75;77;;          | 2 | 76.0000 76.0000 100.00 [] 76.3000 100.00
            AVERAGE | HIGHER_IS_BETTER | QUARTERLY  | 80;82;84;86      | 83   | 78;;82;          | 3 | 82.0000 80.0000 97.56 [2] 81.0000 97.59
            AVERAGE | HIGHER_IS_BETTER | QUARTERLY  | 76;76;76;77      | 76.3 | 76;76;76;77      | 4 | 76.3 76.2500 99.93 [] 76.2500 99.93
            AVERAGE | EXACT_BAND       | SEMIANNUAL | ;100;;100        | 100  | ;95;;            | 2 | 100.0000 95.0000 97.00 [] 95.0000 97.00
            SUM     | EXACT_BAND       | SEMIANNUAL | ;40;;60          | 100  | ;39.2;;          | 2 | 40 39.2 100.00 [] 98.0000 100.00
            LAST    | EXACT_BAND       | SEMIANNUAL | ;40;;100         | 100  | ;37;;            | 2 | 40 37 97.50 [] 97 99.00
            """)
    void figures_are_counted_from_the_beginning_of_the_year(
            Accumulation accumulation,
            Direction direction,
            Frequency frequency,
            String quarters,
            BigDecimal target,
            String figures,
            int quarter,
            String expected) {
        Band band = direction == Direction.EXACT_BAND ? new Band(new BigDecimal("98"), new BigDecimal("102")) : null;
        Indicator indicator = new Indicator(
                "IKU-1",
                "x",
                "x",
                "x",
                "x",
                "x",
                frequency,
                null,
                target,
                list(quarters),
                direction,
                band,
                accumulation);

        IndicatorProgress progress = IndicatorProgress.at(indicator, figures(figures), quarter);

        Forecast forecast = progress.forecast();
        assertThat("%s %s %s %s %s %s"
                        .formatted(
                                text(progress.target()),
                                text(progress.realisation()),
                                text(progress.percent()),
                                progress.missing(),
                                text(forecast == null ? null : forecast.realisation()),
                                text(forecast == null ? null : forecast.percent())))
                .isEqualTo(expected);
        assertThat(progress.light() == Grade.Light.GREY).isEqualTo(progress.realisation() == null);
        assertThat(progress.scored() == null).isEqualTo(progress.target() == null);
    }

    private static String text(BigDecimal figure) {
        return figure == null ? "-" : figure.toPlainString();
    }

    private static List<BigDecimal> list(String figures) {
        if (figures == null) {
            return null;
        }
        List<BigDecimal> list = new ArrayList<>();
        for (String figure : figures.split(";", -1)) {
            list.add(figure.isEmpty() ? null : new BigDecimal(figure));
        }
        return list;
    }

    private static Map<Integer, BigDecimal> figures(String figures) {
        Map<Integer, BigDecimal> byQuarter = new HashMap<>();
        List<BigDecimal> list = list(figures);
        for (int quarter = 1; quarter <= 4; quarter++) {
            if (list.get(quarter - 1) != null) {
                byQuarter.put(quarter, list.get(quarter - 1));
            }
        }
        return byQuarter;
    }
}
