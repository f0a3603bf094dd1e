package id.selaras.overlap.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapRuleTest {
    private final OverlapRule rule = new OverlapRule(0.6, 0.4, 0.5);

    @ParameterizedTest(name = "input {0}, output {1}: {2}")
    @CsvSource({
        "1.00, 1.00, DUPLICATION",
        "0.60, 0.50, DUPLICATION",
        "0.60, 0.49, SAME_INPUT_DIFFERENT_OUTPUT",
        "1.00, 0.00, SAME_INPUT_DIFFERENT_OUTPUT",
        "0.59, 1.00, OVERLAP",
        "0.40, 0.00, OVERLAP",
        "0.39, 0.50, FRAGMENTATION",
        "0.00, 1.00, FRAGMENTATION",
        "0.39, 0.49, NONE",
        "0.00, 0.00, NONE",
    })
    void classifiesBySimilarities(double input, double output, OverlapClass expected) {
        assertThat(rule.classify(input, output)).isEqualTo(expected);
    }

    @Test
    void refusesThresholdsOutOfOrder() {
        assertThatThrownBy(() -> new OverlapRule(0.4, 0.6, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OverlapRule(0.6, 0.4, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
