package id.selaras.overlap.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.program.RegionYear;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@OverlapServiceTest
class FindingFoundTest {
    private static final RegionYear HERE = RegionYears.unused();
    private static final RegionYear OTHER_CITY = RegionYears.unused();
    private static final RegionYear OTHER_YEAR = new RegionYear(HERE.region(), 2099);

    @Test
    void sameWorkForTheSameResultIsADuplication() {
        RegionYear here = RegionYears.unused();
        ProgramBuilder health = ProgramBuilder.healthyFamilies(here);
        ProgramBuilder sukun = ofSukun(here).budget(85_000_000);

        Topics.publish(Event.registered(health), Event.registered(sukun));
        Map<String, Object> finding = Api.awaitFinding(here);

        assertThat(finding)
                .containsEntry("class", "DUPLICATION")
                .containsEntry("status", "OPEN")
                .containsEntry("version", 1)
                .containsEntry("region", here.region())
                .containsEntry("fiscalYear", here.fiscalYear());
        assertThat(((Number) finding.get("inputSimilarity")).doubleValue()).isBetween(0.9, 1.0);
        assertThat(((Number) finding.get("outputSimilarity")).doubleValue()).isBetween(0.9, 1.0);
        assertThat(finding.get("rupiahAtStake")).isEqualTo(85_000_000);
    }

    @Test
    void findingTellsBothProgrammesAndWhyTheyOverlap() {
        RegionYear here = RegionYears.unused();
        ProgramBuilder health = ProgramBuilder.healthyFamilies(here);
        ProgramBuilder sukun = ofSukun(here).title("Pembinaan keluarga miskin hidup bersih dan sehat");

        Topics.publish(Event.registered(health), Event.registered(sukun));
        Map<String, Object> finding = Api.awaitFinding(here);

        List<Map<String, Object>> programs = programs(finding);
        assertThat(programs).extracting(program -> program.get("id")).isSorted();
        assertThat(programs)
                .extracting(program -> program.get("title"), program -> program.get("budgetRupiah"))
                .containsExactlyInAnyOrder(
                        tuple("Penyuluhan perilaku hidup bersih dan sehat bagi keluarga miskin", 420_000_000),
                        tuple("Pembinaan keluarga miskin hidup bersih dan sehat", 420_000_000));
        assertThat(programs)
                .extracting(program -> program.get("opd"))
                .containsExactlyInAnyOrder(
                        Map.of("code", Api.HEALTH, "name", "Dinas Kesehatan"),
                        Map.of("code", Api.SUKUN, "name", "Kecamatan Sukun"));
        assertThat(evidence(finding)).isNotEmpty().allSatisfy(evidence -> {
            assertThat(evidence.get("part").toString()).isNotBlank();
            assertThat(evidence.get("text").toString()).isNotBlank();
        });
        assertThat(evidence(finding).getFirst()).containsEntry("part", "WORK");
        assertThat((List<?>) evidence(finding).getFirst().get("shared")).isNotEmpty();
    }

    @Test
    void sameWorkForAnotherResultIsTheDeputyMayorsCase() {
        RegionYear here = RegionYears.unused();
        ProgramBuilder health = ProgramBuilder.healthyFamilies(here);
        ProgramBuilder sukun = ofSukun(here).output("Jumlah rukun warga percontohan", 11, "RW");

        Topics.publish(Event.registered(health), Event.registered(sukun));

        assertThat(Api.awaitFinding(here)).containsEntry("class", "SAME_INPUT_DIFFERENT_OUTPUT");
    }

    @Test
    void rupiahAtStakeAreLeftOutWhereABudgetIsUnknown() {
        RegionYear here = RegionYears.unused();
        ProgramBuilder health = ProgramBuilder.healthyFamilies(here);

        Topics.publish(Event.registered(health), Event.registered(ofSukun(here).budget(0)));

        assertThat(Api.awaitFinding(here)).doesNotContainKey("rupiahAtStake");
    }

    static Stream<Arguments> programmesThatAreNeverCompared() {
        ProgramBuilder health = ProgramBuilder.healthyFamilies(HERE);
        return Stream.of(
                Arguments.of("another city", ofSukun(OTHER_CITY)),
                Arguments.of("another year", ofSukun(OTHER_YEAR)),
                Arguments.of("the same agency", health.id(UUID.randomUUID())),
                Arguments.of(
                        "a support programme",
                        ofSukun(HERE).nomenclature("7.01.01.2.06.0005", "Penyediaan Barang Cetakan dan Penggandaan")),
                Arguments.of(
                        "what the event calls a support programme",
                        ofSukun(HERE).supportProgram()),
                Arguments.of(
                        "other months",
                        ofSukun(HERE).period(HERE.fiscalYear() + "-01-02", HERE.fiscalYear() + "-01-31")),
                Arguments.of("other work", ProgramBuilder.welding(HERE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programmesThatAreNeverCompared")
    void programmesThatCannotOverlapGiveNoFinding(String why, ProgramBuilder other) {
        ProgramBuilder health = ProgramBuilder.healthyFamilies(HERE);

        Topics.publish(Event.registered(health), Event.registered(other));
        Topics.awaitProcessed(HERE);
        Topics.awaitProcessed(other.regionYear());

        assertThat(Api.findingBetween(health, other)).as(why).isEmpty();
        Topics.publish(Event.withdrawn(health), Event.withdrawn(other));
    }

    private static ProgramBuilder ofSukun(RegionYear regionYear) {
        return ProgramBuilder.healthyFamilies(regionYear).opd(Api.SUKUN, "Kecamatan Sukun");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> programs(Map<String, Object> finding) {
        return (List<Map<String, Object>>) finding.get("programs");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> evidence(Map<String, Object> finding) {
        return (List<Map<String, Object>>) finding.get("evidence");
    }
}
