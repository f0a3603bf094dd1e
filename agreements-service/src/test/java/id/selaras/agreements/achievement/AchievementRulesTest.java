package id.selaras.agreements.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.agreements.indicator.Band;
import id.selaras.agreements.indicator.Direction;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementRulesTest {

    @ParameterizedTest(name = "{0}: {2} of {1} is {3} %, scored {4}, {5}")
    @CsvSource(delimiter = '|', textBlock = """
            HIGHER_IS_BETTER | 250  | 250  | 100.00  | 100.00 | VERY_HIGH
            HIGHER_IS_BETTER | 250  | 225  | 90.00   | 90.00  | HIGH
            HIGHER_IS_BETTER | 250  | 226  | 90.40   | 90.40  | VERY_HIGH
            HIGHER_IS_BETTER | 3    | 2    | 66.67   | 66.67  | MEDIUM
            HIGHER_IS_BETTER | 250  | 400  | 160.00  | 120    | VERY_HIGH
            HIGHER_IS_BETTER | 250  | 0    | 0.00    | 0.00   | VERY_LOW
            HIGHER_IS_BETTER | 250  | -25  | -10.00  | 0.00   | VERY_LOW
            HIGHER_IS_BETTER | 0    | 0    | 100.00  | 100.00 | VERY_HIGH
            HIGHER_IS_BETTER | 0    | -1   | 0.00    | 0.00   | VERY_LOW
            LOWER_IS_BETTER  | 3.6  | 3.6  | 100.00  | 100.00 | VERY_HIGH
            LOWER_IS_BETTER  | 3.6  | 3.91 | 91.39   | 91.39  | VERY_HIGH
            LOWER_IS_BETTER  | 7    | 9.57 | 63.29   | 63.29  | LOW
            LOWER_IS_BETTER  | 3.6  | 0    | 200.00  | 120    | VERY_HIGH
            LOWER_IS_BETTER  | 3.6  | 7.2  | 0.00    | 0.00   | VERY_LOW
            LOWER_IS_BETTER  | 3.6  | 9    | -50.00  | 0.00   | VERY_LOW
            LOWER_IS_BETTER  | 0    | 0    | 100.00  | 100.00 | VERY_HIGH
            LOWER_IS_BETTER  | 0    | 1    | 0.00    | 0.00   | VERY_LOW
            """)
    void a_realisation_is_so_much_of_its_target(
            Direction direction,
            BigDecimal target,
            BigDecimal realisation,
            BigDecimal percent,
            BigDecimal scored,
            Grade grade) {
        BigDecimal found = AchievementRules.percent(direction, target, null, realisation);

        assertThat(found).isEqualTo(percent);
        assertThat(AchievementRules.capped(found)).isEqualTo(scored);
        assertThat(Grade.of(found)).isEqualTo(grade);
    }

    @ParameterizedTest(name = "{3} against {1} to {2} around {0} is {4} %")
    @CsvSource(delimiter = '|', textBlock = """
            100 | 98 | 102 | 98   | 100.00
            100 | 98 | 102 | 102  | 100.00
            100 | 98 | 102 | 100  | 100.00
            100 | 98 | 102 | 97   | 99.00
            100 | 98 | 102 | 112  | 90.00
            100 | 98 | 102 | 250  | -48.00
            50  | 45 | 50  | 60   | 80.00
            0   | 0  | 0   | 0    | 100.00
            0   | 0  | 0   | 1    | 0.00
            -4  | -5 | -3  | -2   | 75.00
            """)
    void outside_the_band_the_distance_counts(
            BigDecimal target, BigDecimal lowest, BigDecimal highest, BigDecimal realisation, BigDecimal percent) {
        assertThat(AchievementRules.percent(Direction.EXACT_BAND, target, new Band(lowest, highest), realisation))
                .isEqualTo(percent);
    }

    @ParameterizedTest(name = "{0} % is {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            90.01 | VERY_HIGH | GREEN
            90    | HIGH      | YELLOW
            75.01 | HIGH      | YELLOW
            75    | MEDIUM    | YELLOW
            65.01 | MEDIUM    | YELLOW
            65    | LOW       | RED
            50    | VERY_LOW  | RED
            -3    | VERY_LOW  | RED
            """)
    void every_percentage_has_one_grade(BigDecimal percent, Grade grade, Grade.Light light) {
        assertThat(Grade.of(percent)).isEqualTo(grade);
        assertThat(grade.light()).isEqualTo(light);
    }
}
