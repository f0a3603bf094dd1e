package id.selaras.overlap.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {
    private static final Locale INDONESIAN = Locale.of("id");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "WORK | 0.8 | Pekerjaannya sama: las. | The work is the same: las.",
                "TARGET_GROUP | 0.5 | Kelompok sasarannya berdekatan: las. |"
                        + " The target groups are near to each other: las.",
                "LOCATION | 0.1 | Lokasinya bertemu: las. | The places meet: las.",
                "LOCATION | 0 | Lokasinya berbeda: las. | The places differ: las.",
                "PERIOD | 0.254 | Waktu pelaksanaan yang lebih pendek berimpit 25 persen dengan yang lain. |"
                        + " The shorter of the two periods lies within the other by 25 per cent.",
                "UNIT | 0 | Yang dihitung lain jenis: las. | Different kinds of things are counted: las.",
            })
    void readsInIndonesianFirstAndInEnglishWhenAsked(Part part, double similarity, String first, String second) {
        Evidence evidence = Evidence.of(part, similarity, 0.3, List.of("las"));
        assertThat(evidence.text()).isEqualTo(first);
        assertThat(evidence.in(Locale.ENGLISH).text()).isEqualTo(second);
        assertThat(evidence.in(Locale.ENGLISH).in(INDONESIAN)).isEqualTo(evidence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TARGET_GROUP | One of the programmes names no target group; it does not count.",
                "LOCATION | One of the programmes names no place; it does not count.",
                "PRODUCT | One of the programmes names no output; there is nothing to compare.",
            })
    void tellsInEnglishWhatAProgramLeavesEmpty(Part part, String sentence) {
        assertThat(Evidence.unknown(part).in(Locale.ENGLISH).text()).isEqualTo(sentence);
    }
}
