package id.selaras.programs.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProgramRulesTest {

    @Test
    void aWholeProgrammeBreaksNoRule() {
        ProgramDraft draft = draft(
                "2027-01-15",
                "2027-12-20",
                List.of(funds(2_520_000_000L), funds(null)),
                List.of(group(1, 4)),
                List.of("35.73.01", "35.73.02.1001"));

        assertThat(ProgramRules.consistency(draft)).isEmpty();
    }

    static Stream<Arguments> brokenRules() {
        List<Input> dear = Collections.nCopies(2, funds(ProgramRules.MOST_RUPIAH));
        return Stream.of(
                broken("/start", "program.outside-fiscal-year", period("2026-12-31", "2027-12-20")),
                broken("/end", "program.outside-fiscal-year", period("2027-01-15", "2028-01-01")),
                broken("/end", "program.end-before-start", period("2027-02-01", "2027-01-31")),
                broken("/inputs", "program.budget-too-large", draft(null, null, dear, List.of(), List.of())),
                broken(
                        "/targetGroups/1/welfareDecileTo",
                        "program.decile-below-from",
                        draft(null, null, List.of(), List.of(group(1, 2), group(4, 3)), List.of())),
                broken("/locations/1", "program.location-twice", places("35.73.01", "35.73.01")),
                broken("/locations/0", "program.location-within", places("35.73.01.1001", "35.73")),
                broken("/locations/1", "program.location-within", places("35.73.01", "35.73.01.1001")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("brokenRules")
    void aBrokenRuleIsToldWithItsPlace(String pointer, String messageKey, ProgramDraft draft) {
        assertThat(ProgramRules.consistency(draft)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.messageKey()).isEqualTo(messageKey);
        });
    }

    @Test
    void aGroupMayBeOpenAtOneEnd() {
        ProgramDraft draft =
                draft(null, null, List.of(), List.of(group(null, 3), group(8, null), group(2, 2)), List.of());

        assertThat(ProgramRules.consistency(draft)).isEmpty();
    }

    @Test
    void neighboursAreDifferentPlaces() {
        assertThat(ProgramRules.consistency(places("35.73.01.1001", "35.73.01.1002", "35.73.02")))
                .isEmpty();
    }

    @Test
    void aRegistrationNeedsWhatADraftMayLack() {
        ProgramDraft bare = new ProgramDraft(
                2027, null, "Bantuan permakanan", null, null, null, null, null, null, null, null, null, null);

        assertThat(ProgramRules.completeness(bare))
                .extracting(Fault::pointer)
                .containsExactly("/description", "/start", "/end", "/cluster", "/inputs", "/locations", "/outputs");
    }

    @Test
    void theBudgetIsTheSumOfTheInputs() {
        assertThat(ProgramRules.budget(List.of(funds(1L), funds(null), funds(41L))))
                .isEqualTo(42);
    }

    @Test
    void theGreatestBudgetIsAllowed() {
        ProgramDraft draft = draft(null, null, List.of(funds(ProgramRules.MOST_RUPIAH)), List.of(), List.of());

        assertThat(ProgramRules.consistency(draft)).isEmpty();
    }

    private static Arguments broken(String pointer, String messageKey, ProgramDraft draft) {
        return Arguments.of(pointer, messageKey, draft);
    }

    private static ProgramDraft period(String start, String end) {
        return draft(start, end, List.of(), List.of(), List.of());
    }

    private static ProgramDraft places(String... codes) {
        return draft(null, null, List.of(), List.of(), List.of(codes));
    }

    private static Input funds(Long rupiah) {
        return new Input(InputKind.FUNDS, "Belanja barang", null, null, rupiah, "APBD");
    }

    private static TargetGroup group(Integer from, Integer to) {
        return new TargetGroup("Lanjut usia terlantar", from, to, null);
    }

    private static ProgramDraft draft(
            String start, String end, List<Input> inputs, List<TargetGroup> groups, List<String> locations) {
        return new ProgramDraft(
                2027,
                null,
                "Bantuan permakanan",
                "Makanan dua kali sehari",
                start == null ? null : LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                Cluster.SOCIAL_ASSISTANCE,
                null,
                inputs,
                groups,
                locations,
                List.of(),
                List.of());
    }
}
