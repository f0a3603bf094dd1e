package id.selaras.agreements.sakip;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SakipRulesTest {

    @Test
    void the_weights_are_those_of_the_regulation() {
        Map<String, BigDecimal> components = Arrays.stream(SakipCriterion.values())
                .collect(Collectors.groupingBy(
                        SakipCriterion::component,
                        Collectors.reducing(BigDecimal.ZERO, SakipCriterion::weight, BigDecimal::add)));

        assertThat(components.get("PLANNING")).isEqualByComparingTo("30");
        assertThat(components.get("MEASUREMENT")).isEqualByComparingTo("30");
        assertThat(components.get("REPORTING")).isEqualByComparingTo("15");
        assertThat(components.get("INTERNAL_EVALUATION")).isEqualByComparingTo("25");
        assertThat(Arrays.stream(SakipCriterion.values()).map(SakipCriterion::aspect))
                .hasSize(12)
                .containsOnlyElementsOf(Set.of("EXISTENCE", "QUALITY", "USE"));
    }

    @ParameterizedTest(name = "{0} % everywhere is {1}, {2}")
    @CsvSource({
        "100, 100.00, AA",
        "90.01, 90.01, AA",
        "90, 90.00, A",
        "80.01, 80.01, A",
        "80, 80.00, BB",
        "70.01, 70.01, BB",
        "70, 70.00, B",
        "60, 60.00, CC",
        "50, 50.00, C",
        "30.01, 30.01, C",
        "30, 30.00, D",
        "0, 0.00, D"
    })
    void the_total_makes_the_grade(BigDecimal percent, BigDecimal total, SakipGrade grade) {
        Map<SakipCriterion, BigDecimal> percents = new EnumMap<>(SakipCriterion.class);
        Arrays.stream(SakipCriterion.values()).forEach(criterion -> percents.put(criterion, percent));

        assertThat(SakipRules.total(percents)).isEqualTo(total);
        assertThat(SakipGrade.of(total)).isEqualTo(grade);
    }

    @Test
    void each_criterion_counts_by_its_weight_and_is_rounded_once() {
        Map<SakipCriterion, BigDecimal> percents = new EnumMap<>(SakipCriterion.class);
        Arrays.stream(SakipCriterion.values()).forEach(criterion -> percents.put(criterion, BigDecimal.ZERO));
        percents.put(SakipCriterion.INTERNAL_EVALUATION_USE, new BigDecimal("33.33"));
        percents.put(SakipCriterion.REPORTING_QUALITY, new BigDecimal("33.33"));

        // 4.16625 + 1.49985
        assertThat(SakipRules.total(percents)).isEqualTo(new BigDecimal("5.67"));
    }

    @ParameterizedTest(name = "{0} by the inspectorate: {2}, by the agency: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            OPEN          | IN_PROGRESS REPORTED_DONE | -
            IN_PROGRESS   | IN_PROGRESS REPORTED_DONE | -
            REPORTED_DONE | IN_PROGRESS               | CLOSED REOPENED
            CLOSED        | -                         | REOPENED
            REOPENED      | IN_PROGRESS REPORTED_DONE | -
            """)
    void agency_and_inspectorate_take_turns(FollowUpState present, String byAgency, String byInspectorate) {
        assertThat(names(present.next(false))).isEqualTo(byAgency);
        assertThat(names(present.next(true))).isEqualTo(byInspectorate);
    }

    private static String names(Set<FollowUpState> states) {
        return states.isEmpty() ? null : states.stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
