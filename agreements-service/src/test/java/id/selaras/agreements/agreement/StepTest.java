package id.selaras.agreements.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTest {

    @ParameterizedTest(name = "from {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            DRAFT                 | WRITE SUBMIT DISCARD
            SUBMITTED             | RETURN VERIFY
            VERIFIED              | RETURN SIGN_FIRST_PARTY
            AWAITING_SECOND_PARTY | WITHDRAW_SIGNATURE SIGN_SECOND_PARTY
            SIGNED                | REVISE CLOSE
            CLOSED                |
            DISCARDED             |
            """)
    void nothing_is_skipped(Status from, String steps) {
        assertThat(Arrays.stream(Step.values())
                        .filter(step -> step.isOpenFrom(from))
                        .map(Step::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(steps == null ? "" : steps);
    }

    @Test
    void every_refusal_has_its_words() throws Exception {
        Properties messages = new Properties();
        messages.load(StepTest.class.getResourceAsStream("/messages.properties"));

        for (Step step : Step.values()) {
            for (Status status : Status.values()) {
                if (!step.isOpenFrom(status)) {
                    assertThat(messages).containsKey(step.refusal(status));
                }
            }
        }
    }
}
