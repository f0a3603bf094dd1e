package id.selaras.overlap.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.selaras.overlap.detection.lexicon.LexiconException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectorTest {
    private static final Detector DETECTOR = Detector.standard();

    private static Judgement judge(ProgramFacts a, ProgramFacts b) {
        return DETECTOR.judge(DETECTOR.profile(a), DETECTOR.profile(b));
    }

    @Test
    void findsTheSameWorkInOtherWordsWithAnotherOutput() {
        Judgement judgement = judge(Programs.sewingOfLabourOffice(), Programs.sewingOfSocialOffice());

        assertThat(judgement.overlapClass()).isEqualTo(OverlapClass.SAME_INPUT_DIFFERENT_OUTPUT);
        assertThat(judgement.isFinding()).isTrue();
        assertThat(judgement.rupiahAtStake()).isEqualTo(50_000_000);
        assertThat(judgement.evidence())
                .filteredOn(evidence -> evidence.part() == Part.WORK)
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.shared()).anyMatch(shared -> shared.contains("konveksi")));
    }

    @Test
    void judgesAlikeInEitherOrder() {
        Judgement there = judge(Programs.sewingOfLabourOffice(), Programs.sewingOfSocialOffice());
        Judgement back = judge(Programs.sewingOfSocialOffice(), Programs.sewingOfLabourOffice());

        assertThat(back).isEqualTo(there);
    }

    @Test
    void judgesAlikeWhateverWasReadBefore() {
        Detector other = Detector.standard();
        ProgramProfile unrelated = other.profile(Programs.program("x", "y", "Festival Kuda Lumping", "Pawai qwertz"));
        Judgement judgement = other.judge(
                other.profile(Programs.sewingOfLabourOffice()), other.profile(Programs.sewingOfSocialOffice()));

        assertThat(unrelated.id()).isEqualTo("x");
        assertThat(judgement).isEqualTo(judge(Programs.sewingOfLabourOffice(), Programs.sewingOfSocialOffice()));
        assertThat(other.configuration()).isEqualTo(DETECTOR.configuration());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pelatihan Menjahit bagi Pencari Kerja | Pelatihan operator jahit dasar selama 30 hari.",
                "Peningkatan Efektivitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan | ''",
                "Rapat Koordinasi | ''",
                "Xyzzy Qwertz | Asdfgh jklmn",
            })
    void seesTwoCopiesAsTheSame(String title, String description) {
        Judgement judgement = judge(
                Programs.program("a", "one", title, description), Programs.program("b", "two", title, description));

        assertThat(judgement.inputSimilarity()).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Koordinasi dan Sinkronisasi Penyusunan Dokumen Jalan | Koordinasi dan Sinkronisasi Penyusunan Dokumen Gizi",
                "Fasilitasi dan Monitoring Pelaksanaan Kegiatan Olahraga | Fasilitasi dan Monitoring Pelaksanaan Kegiatan Irigasi",
                "Sosialisasi Bahaya Narkoba | Sosialisasi Pajak Daerah",
                "Pengadaan dan Penyediaan Kursi Roda | Pengadaan dan Penyediaan Benih Padi",
            })
    void givesAdministrativeWordsNoWeight(String one, String other) {
        Judgement judgement = judge(Programs.program("a", "one", one, ""), Programs.program("b", "two", other, ""));

        assertThat(judgement.inputSimilarity())
                .isLessThan(DETECTOR.configuration().rule().partlySameInput());
    }

    @ParameterizedTest(name = "{0} is nearer to {1} than to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Pelatihan Servis HP | Kursus Reparasi Gawai | Pelatihan Servis AC",
                "Bedah Rumah Warga Miskin | Perbaikan RTLH | Pembangunan Jalan Lingkungan",
                "Bantuan Permakanan Jompo | Rantang untuk Lansia | Bantuan Kursi Roda Lansia",
                "Jambanisasi | Pembangunan Tangki Septik | Pembangunan Taman Kota",
                "Bibit Unggul Cabai | Benih Cabai Unggul | Bibit Unggul Atlet Renang",
                "Pelatihan Barista | Belajar Meracik Kopi | Pelatihan Tata Rias",
            })
    void putsTheSameWorkBeforeTheLookAlike(String work, String same, String lookAlike) {
        double near = judge(Programs.program("a", "one", work, ""), Programs.program("b", "two", same, ""))
                .inputSimilarity();
        double far = judge(Programs.program("a", "one", work, ""), Programs.program("b", "two", lookAlike, ""))
                .inputSimilarity();

        assertThat(near).isGreaterThan(far + 0.1);
    }

    @Test
    void separatesLookAlikesByTheirGroup() {
        ProgramFacts students =
                Programs.program("a", "one", "Bantuan Seragam", "", List.of("siswa SD"), List.of(), List.of());
        ProgramFacts pupils = Programs.program(
                "b", "two", "Bantuan Seragam", "", List.of("murid sekolah dasar"), List.of(), List.of());
        ProgramFacts guards =
                Programs.program("c", "two", "Bantuan Seragam", "", List.of("anggota linmas"), List.of(), List.of());

        assertThat(judge(students, pupils).inputSimilarity())
                .isGreaterThan(judge(students, guards).inputSimilarity() + 0.1);
    }

    @Test
    void saysForWhomTheOutputIs() {
        Judgement judgement = judge(Programs.sewingOfLabourOffice(), Programs.sewingOfSocialOffice());

        assertThat(judgement.evidence())
                .filteredOn(evidence -> evidence.part() == Part.BENEFICIARY)
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.text()).startsWith("Penerima hasilnya"));
        assertThat(judgement.evidence().stream()
                        .filter(evidence -> !evidence.part().isInput())
                        .mapToDouble(Evidence::weight)
                        .sum())
                .isCloseTo(1, within(0.001));
    }

    @Test
    void takesThePublicForAGroupAndNothingForUnknown() {
        ProgramFacts forAll = Programs.program("a", "one", "Senam Massal", "", List.of("warga"), List.of(), List.of());
        ProgramFacts forAllToo =
                Programs.program("b", "two", "Olahraga Bersama", "", List.of("masyarakat umum"), List.of(), List.of());
        ProgramFacts forNobody = Programs.program("b", "two", "Olahraga Bersama", "");

        assertThat(judge(forAll, forAllToo).inputSimilarity())
                .isGreaterThan(judge(forAll, forNobody).inputSimilarity());
    }

    @Test
    void lowersTheConfidenceForWhatIsLeftEmpty() {
        Judgement full = judge(Programs.sewingOfLabourOffice(), Programs.sewingOfSocialOffice());
        Judgement bare = judge(
                Programs.program("a", "one", "Pelatihan Menjahit", ""),
                Programs.program("b", "two", "Kursus Konveksi", ""));

        assertThat(bare.confidence()).isLessThan(full.confidence());
        assertThat(bare.evidence())
                .filteredOn(evidence -> evidence.part() == Part.TARGET_GROUP)
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.weight()).isZero());
    }

    @Test
    void comparesOnlyProgramsOfDifferentAgenciesInOneRegionAndYear() {
        ProgramProfile own = DETECTOR.profile(Programs.sewingOfLabourOffice());

        assertThat(DETECTOR.comparable(own, DETECTOR.profile(Programs.sewingOfSocialOffice())))
                .isTrue();
        assertThat(DETECTOR.comparable(own, own)).isFalse();
        assertThat(DETECTOR.comparable(
                        own, DETECTOR.profile(Programs.program("p3", "disnaker", "Pelatihan Menjahit", ""))))
                .isFalse();
        assertThat(DETECTOR.comparable(own, DETECTOR.profile(elsewhere("35.79", 2026, "", null, null))))
                .isFalse();
        assertThat(DETECTOR.comparable(own, DETECTOR.profile(elsewhere("35.73", 2027, "", null, null))))
                .isFalse();
        assertThat(DETECTOR.comparable(
                        own, DETECTOR.profile(elsewhere("35.73", 2026, "1.06.01.2.01.0001", null, null))))
                .isFalse();
        assertThat(DETECTOR.comparable(
                        DETECTOR.profile(elsewhere("35.73", 2026, "", "2026-01-01", "2026-03-31")),
                        DETECTOR.profile(Programs.sewingOfSocialOffice())))
                .isTrue();
    }

    private static ProgramFacts elsewhere(String region, int year, String code, String start, String end) {
        return new ProgramFacts(
                "p9",
                1,
                "other",
                region,
                year,
                code,
                "",
                "Pelatihan Menjahit",
                "",
                start == null ? null : LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                false);
    }

    @Test
    void learnsTheWordsOfACity() {
        ProgramFacts brand = Programs.program("a", "one", "Gethuk Wutuh", "");
        ProgramFacts plain = Programs.program("b", "two", "Bedah Rumah", "");
        Detector local = Detector.extendedBy("kota.lex", "+rtlh: gethuk wutuh\n");

        assertThat(judge(brand, plain).inputSimilarity()).isLessThan(0.1);
        assertThat(local.judge(local.profile(brand), local.profile(plain)).inputSimilarity())
                .isGreaterThan(0.6);
        assertThat(local.configuration().hash())
                .isNotEqualTo(DETECTOR.configuration().hash());
    }

    @Test
    void saysWhatIsWrongWithTheWordsOfACity() {
        assertThatThrownBy(() -> Detector.extendedBy("kota.lex", "[service]\nbaru < tiada: kata baru\n+hilang: kata\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("kota.lex:2: baru: broader concept tiada does not exist")
                .hasMessageContaining("kota.lex:3: no concept hilang to add forms to");
    }

    @Test
    void keepsProfilesSmall() {
        assertThat(DETECTOR.profile(Programs.sewingOfLabourOffice()).heapBytes())
                .isLessThan(1024);
    }
}
