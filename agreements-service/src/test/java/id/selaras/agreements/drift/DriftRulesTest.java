package id.selaras.agreements.drift;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.agreements.contract.Commitment;
import id.selaras.agreements.drift.DriftRules.Line;
import id.selaras.agreements.indicator.Accumulation;
import id.selaras.agreements.indicator.Baseline;
import id.selaras.agreements.indicator.Direction;
import id.selaras.agreements.indicator.Frequency;
import id.selaras.agreements.indicator.Indicator;
import id.selaras.agreements.indicator.YearTarget;
import id.selaras.agreements.program.RegisteredProgram;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftRulesTest {

    @ParameterizedTest(name = "{0}: path {1}, agreement {2} {3} -> {4} {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            HIGHER_IS_BETTER | 80  | 80   | persen | -                | -
            HIGHER_IS_BETTER | 80  | 80.0 | Persen | -                | -
            HIGHER_IS_BETTER | 80  | 75   | persen | BELOW_PATH       | -5
            HIGHER_IS_BETTER | 80  | 85   | persen | ABOVE_PATH       | 5
            LOWER_IS_BETTER  | 3.6 | 3.8  | persen | BELOW_PATH       | 0.2
            LOWER_IS_BETTER  | 3.6 | 3.5  | persen | ABOVE_PATH       | -0.1
            LOWER_IS_BETTER  | 3.6 | 3.6  | orang  | NOT_COMPARABLE   | -
            LOWER_IS_BETTER  | 3.6 | -    | persen | NOT_IN_AGREEMENT | -
            """)
    void a_target_is_held_against_the_path(
            Direction direction, BigDecimal path, BigDecimal target, String unit, String kind, BigDecimal difference) {
        List<Indicator> indicators = target == null ? List.of() : List.of(indicator(direction, unit, target));

        List<TargetDrift> drift = DriftRules.targets(List.of(commitment(direction, path)), indicators, 2027);

        if (kind == null) {
            assertThat(drift).isEmpty();
        } else {
            assertThat(drift).singleElement().satisfies(found -> {
                assertThat(found.kind()).hasToString(kind);
                assertThat(found.difference()).isEqualTo(difference);
            });
        }
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1.06.04:300                | 1.06.04.2.01.0001:100;1.06.04.2.01.0002:200 | -
            1.06.04:300                | 1.06.04.2.01.0001:100                       | SUM_DIFFERS 0 200
            1.06.04:300                | 1.06.05.2.01.0001:300 | NOTHING_REGISTERED 0 300;NOT_IN_AGREEMENT - -300
            1.06.0:300                 | 1.06.04.2.01.0001:300 | NOTHING_REGISTERED 0 300;NOT_IN_AGREEMENT - -300
            1.06.04:100;1.06.04.2.01:200 | 1.06.04.2.01.0001:200;1.06.04.2.02.0001:100 | -
            Bantuan pangan:50          | Bantuan Pangan:50                           | -
            1.06.04:0                  | -                                           | NOTHING_REGISTERED 0 0
            """)
    void budget_lines_are_held_against_the_registered_programmes(String lines, String programs, String drift) {
        List<BudgetDrift> found = DriftRules.budget(
                split(lines).stream()
                        .map(line -> isCode(line[0])
                                ? new Line("Program", line[0], Long.parseLong(line[1]))
                                : new Line(line[0], null, Long.parseLong(line[1])))
                        .toList(),
                split(programs).stream()
                        .map(program -> new RegisteredProgram(
                                UUID.randomUUID(),
                                1,
                                isCode(program[0]) ? program[0] : null,
                                isCode(program[0]) ? "Sub-kegiatan" : program[0],
                                Long.parseLong(program[1])))
                        .toList());

        assertThat(String.join(
                        ";",
                        found.stream()
                                .map(one -> one.kind()
                                        + " "
                                        + (one.pointer() == null
                                                ? "-"
                                                : one.pointer().replace("/budgetLines/", ""))
                                        + " "
                                        + one.differenceRupiah())
                                .toList()))
                .isEqualTo(drift == null ? "" : drift);
    }

    @Test
    void nothing_drifts_where_there_is_nothing() {
        assertThat(DriftRules.targets(List.of(), List.of(), 2027)).isEmpty();
        assertThat(DriftRules.budget(List.of(), List.of())).isEmpty();
    }

    private static boolean isCode(String text) {
        return Character.isDigit(text.charAt(0));
    }

    private static List<String[]> split(String rows) {
        return rows == null
                ? List.of()
                : Arrays.stream(rows.split(";")).map(row -> row.split(":")).toList();
    }

    private static Commitment commitment(Direction direction, BigDecimal value) {
        return new Commitment(
                "IKU-1",
                "Nama",
                "Definisi",
                "Rumus",
                "persen",
                "BPS",
                direction,
                Accumulation.LAST,
                "Sasaran",
                "M1",
                null,
                new Baseline(value, 2025),
                value,
                IntStream.rangeClosed(2026, 2030)
                        .mapToObj(year -> new YearTarget(year, value))
                        .toList(),
                List.of(new Commitment.Source("BRS", null)));
    }

    private static Indicator indicator(Direction direction, String unit, BigDecimal target) {
        return new Indicator(
                "IKU-1",
                "Nama",
                "Definisi",
                "Rumus",
                unit,
                "BPS",
                Frequency.ANNUAL,
                null,
                target,
                null,
                direction,
                null,
                Accumulation.LAST);
    }
}
