package id.selaras.programs.statistics.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.programs.statistics.series.Indicator.Direction;
import id.selaras.programs.statistics.series.Period;
import id.selaras.programs.statistics.series.SeriesFigures.PeriodFigure;
import id.selaras.programs.statistics.trajectory.Trajectory.Step;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrajectoryTest {

    /// `2021 10.17, 2022 9.67` as points.
    private static Trajectory of(Direction better, String series) {
        return new Trajectory(
                Stream.of(series.split(", "))
                        .map(point -> point.split(" "))
                        .map(point -> new Point(Integer.parseInt(point[0]), new BigDecimal(point[1])))
                        .toList(),
                better);
    }

    @ParameterizedTest(name = "{1} at {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "never", textBlock = """
            # Mojokerto, 2023: 9.57 percent, half a point to 0.6 points a year, target 7 percent
            LOWER  | 2023 9.57             | 7    | -0.5 | 2029
            LOWER  | 2023 9.57             | 7    | -0.6 | 2028
            LOWER  | 2023 9.57             | 7    | -2.57 | 2024
            LOWER  | 2023 9.57             | 7    | -0.0001 | never
            LOWER  | 2023 9.57             | 7    | 0    | never
            LOWER  | 2023 9.57             | 7    | 0.1  | never
            LOWER  | 2023 7.00             | 7    | 0.1  | 2023
            LOWER  | 2023 6.5              | 7    | 0    | 2023
            LOWER  | 2021 9, 2023 8        | 7    | -0.5 | 2025
            LOWER  | 2023 8                | 7    | -0.3 | 2027
            HIGHER | 2023 10.4             | 12   | 0.2  | 2031
            HIGHER | 2023 10.4             | 12   | -0.2 | never
            HIGHER | 2023 12.5             | 12   | -0.2 | 2023
            """)
    void theYearOfATargetFollowsFromThePace(
            Direction better, String series, BigDecimal target, BigDecimal pace, Integer year) {
        assertThat(of(better, series).reached(target, pace).orElse(null)).isEqualTo(year);
    }

    @ParameterizedTest(name = "{1}: mean {2}, fastest {3}, slowest {4}")
    @CsvSource(delimiter = '|', textBlock = """
            LOWER  | 2021 10.67, 2022 10.17, 2023 9.57 | -0.5500 | -0.6000 | -0.5000
            LOWER  | 2019 4.07, 2020 4.44, 2021 4.62   | 0.2750  | 0.1800  | 0.3700
            LOWER  | 2019 4.07, 2021 4.62, 2022 4.37   | 0.1000  | -0.2500 | 0.2750
            HIGHER | 2021 10.0, 2022 10.4, 2023 10.5   | 0.2500  | 0.4000  | 0.1000
            """)
    void thePaceIsTheMeanWithTheBestAndTheWorstYear(
            Direction better, String series, String mean, String fastest, String slowest) {
        assertThat(of(better, series).pace())
                .contains(new Trajectory.Pace(new BigDecimal(mean), new BigDecimal(fastest), new BigDecimal(slowest)));
    }

    @ParameterizedTest(name = "{1} to {2} in {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            LOWER  | 2023 9.57 | 7  | 2024 | -2.5700
            LOWER  | 2023 9.57 | 7  | 2027 | -0.6425
            LOWER  | 2023 6.5  | 7  | 2024 | 0
            LOWER  | 2023 9.57 | 7  | 2023 | none
            HIGHER | 2023 10.4 | 12 | 2027 | 0.4000
            """)
    void thePaceNeededIsTheDistanceOverTheYearsLeft(
            Direction better, String series, BigDecimal target, int year, BigDecimal needed) {
        assertThat(of(better, series).needed(target, year).orElse(null)).isEqualTo(needed);
    }

    @Test
    void eachYearTellsItsChange() {
        assertThat(of(Direction.LOWER, "2023 9.57, 2020 10.77, 2021 10.67").steps())
                .containsExactly(
                        new Step(2020, new BigDecimal("10.77"), null),
                        new Step(2021, new BigDecimal("10.67"), new BigDecimal("-0.1000")),
                        new Step(2023, new BigDecimal("9.57"), new BigDecimal("-0.5500")));
    }

    @Test
    void aLoneFigureHasNoPace() {
        assertThat(of(Direction.LOWER, "2023 9.57").pace()).isEmpty();
    }

    @Test
    void oneYearHasOneFigure() {
        assertThatThrownBy(() -> of(Direction.LOWER, "2023 9.57, 2023 9.6"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} percent of {1} are {2}")
    @CsvSource({"2.57, 142272, 3656", "0, 142272, 0", "100, 3, 3", "0.5, 100, 1", "0.4, 100, 0"})
    void aShareBecomesPeople(BigDecimal percent, long population, long people) {
        assertThat(Trajectory.people(percent, population)).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03 2022-09 2023-03, 2022-03 2023-03",
        "2022-03 2022-09 2023-03 2023-09, 2022-09 2023-09",
        "2021 2022 2022-03, 2021 2022",
        "2023, 2023",
    })
    void onlyTheSamePartOfEachYearIsCompared(String given, String compared) {
        List<PeriodFigure> figures = Arrays.stream(given.split(" "))
                .map(period -> new PeriodFigure(Period.parse(period).orElseThrow(), BigDecimal.ONE))
                .toList();

        assertThat(ComparableFigures.of(figures))
                .extracting(figure -> figure.period().text())
                .containsExactly(compared.split(" "));
    }
}
