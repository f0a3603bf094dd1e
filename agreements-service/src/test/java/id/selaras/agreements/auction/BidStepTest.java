package id.selaras.agreements.auction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BidStepTest {
    private static final Instant FROM = Instant.parse("2026-11-22T01:00:00Z");

    @ParameterizedTest(name = "from {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            DRAFT     | WRITE SUBMIT
            SUBMITTED | OFFER
            OFFERED   | COUNTER ACCEPT REFUSE
            COUNTERED | RENEW_OFFER ACCEPT_COUNTER
            ACCEPTED  |
            REFUSED   |
            """)
    void nothing_is_skipped(BidStatus from, String steps) {
        assertThat(names(step -> step.from() == from)).isEqualTo(steps == null ? "" : steps);
    }

    @ParameterizedTest(name = "after {0} minutes: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            -1  | RENEW_OFFER COUNTER ACCEPT REFUSE ACCEPT_COUNTER
            0   | WRITE SUBMIT OFFER RENEW_OFFER COUNTER ACCEPT REFUSE ACCEPT_COUNTER
            59  | WRITE SUBMIT OFFER RENEW_OFFER COUNTER ACCEPT REFUSE ACCEPT_COUNTER
            60  | OFFER RENEW_OFFER COUNTER ACCEPT REFUSE ACCEPT_COUNTER
            120 | RENEW_OFFER COUNTER ACCEPT REFUSE ACCEPT_COUNTER
            180 |
            """)
    void the_schedule_says_until_when(int minutes, String steps) {
        Duration hour = Duration.ofHours(1);
        Schedule schedule = new Schedule(
                FROM,
                FROM.plus(hour),
                FROM.plus(hour.multipliedBy(2)),
                FROM.plus(hour.multipliedBy(3)),
                FROM.plus(hour.multipliedBy(4)));
        Instant now = FROM.plus(Duration.ofMinutes(minutes));

        assertThat(names(step -> schedule.allows(step, now))).isEqualTo(steps == null ? "" : steps);
    }

    private static String names(Predicate<BidStep> wanted) {
        return Arrays.stream(BidStep.values()).filter(wanted).map(BidStep::name).collect(Collectors.joining(" "));
    }
}
