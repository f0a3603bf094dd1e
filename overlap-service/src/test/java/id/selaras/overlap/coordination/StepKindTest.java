package id.selaras.overlap.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepKindTest {

    @ParameterizedTest(name = "{0} can be followed by {1}")
    @CsvSource({
        "OPEN, ASSIGN ASK COMMENT CONFIRM JUSTIFY DISMISS",
        "ASKED, ASSIGN ASK ANSWER COMMENT CONFIRM JUSTIFY DISMISS",
        "CONFIRMED, ASSIGN COMMENT JUSTIFY DISMISS AGREE REOPEN",
        "JUSTIFIED, COMMENT REOPEN",
        "DISMISSED, COMMENT REOPEN",
        "AGREED, ASSIGN COMMENT AGREE FOLLOW_UP RESOLVE REOPEN",
        "RESOLVED, COMMENT REOPEN"
    })
    void eachStateAllowsItsSteps(CoordinationState state, String steps) {
        assertThat(Arrays.stream(StepKind.values()).filter(kind -> kind.isPossibleFrom(state)))
                .extracting(Enum::name)
                .containsExactly(steps.split(" "));
    }

    @ParameterizedTest(name = "{0} takes {1}")
    @CsvSource({
        "pokja-member, ASSIGN ASK COMMENT CONFIRM JUSTIFY DISMISS AGREE FOLLOW_UP RESOLVE REOPEN",
        "secretariat, ASSIGN ASK COMMENT CONFIRM JUSTIFY DISMISS AGREE FOLLOW_UP RESOLVE REOPEN",
        "opd-head, ANSWER COMMENT FOLLOW_UP",
        "opd-editor, ANSWER COMMENT FOLLOW_UP",
        "inspectorate, COMMENT FOLLOW_UP",
        "mayor, COMMENT FOLLOW_UP"
    })
    void eachRoleTakesItsSteps(String role, String steps) {
        assertThat(Arrays.stream(StepKind.values())
                        .filter(kind -> kind.role(Set.of(role)).isPresent())
                        .map(Enum::name)
                        .collect(Collectors.toList()))
                .isEqualTo(List.of(steps.split(" ")));
    }

    @ParameterizedTest(name = "{0} leads from {1} to {2}")
    @CsvSource({
        "ASSIGN, ASKED, ASKED",
        "ASK, OPEN, ASKED",
        "ANSWER, ASKED, ASKED",
        "CONFIRM, ASKED, CONFIRMED",
        "JUSTIFY, OPEN, JUSTIFIED",
        "DISMISS, OPEN, DISMISSED",
        "AGREE, CONFIRMED, AGREED",
        "FOLLOW_UP, AGREED, AGREED",
        "RESOLVE, AGREED, RESOLVED",
        "REOPEN, DISMISSED, OPEN"
    })
    void eachStepLeadsOn(StepKind kind, CoordinationState from, CoordinationState to) {
        assertThat(kind.leads(from)).isEqualTo(to);
    }
}
