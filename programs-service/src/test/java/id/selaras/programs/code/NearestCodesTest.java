package id.selaras.programs.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestCodesTest {
    private static final int[] NOMENCLATURE = {1, 2, 2, 1, 2, 4};

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "1.6.05.2.02.6, 1.06.05.2.02.0006",
        "1.06.05.2.02.0006, 1.06.05.2.02.0006",
        "1.06.5.2.2.06, 1.06.05.2.02.0006",
        "1. 6.5, 1.06.05",
    })
    void lostZerosAreGivenBack(String sent, String repaired) {
        assertThat(DottedCode.of(sent).repaired(NOMENCLATURE)).contains(repaired);
    }

    @ParameterizedTest
    @CsvSource({"1..05.2.02.6", "1.006.05.2.02.6", "1.06.05.2.02.6.1", "X.XX.01.2.01.1", "''", "abc"})
    void whatIsNoNumberedCodeIsNotRepaired(String sent) {
        assertThat(DottedCode.of(sent).repaired(NOMENCLATURE)).isEmpty();
    }

    @Test
    void theSameBranchComesBeforeTheSameSpelling() {
        List<String> known =
                List.of("1.06.04.2.02.0006", "1.06.05.2.02.0016", "1.06.05.2.02.0009", "2.06.05.2.02.0007");

        assertThat(NearestCodes.of("1.06.05.2.02.0007", known))
                .containsExactly("1.06.05.2.02.0009", "1.06.05.2.02.0016", "1.06.04.2.02.0006", "2.06.05.2.02.0007");
    }

    @Test
    void noMoreThanFiveAreShown() {
        List<String> known = List.of("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7");

        assertThat(NearestCodes.of("1.9", known)).containsExactly("1.1", "1.2", "1.3", "1.4", "1.5");
    }

    @ParameterizedTest(name = "from {0} to {1} it is {2}")
    @CsvSource({"kitten, sitting, 3", "'', abc, 3", "abc, '', 3", "abc, abc, 0", "flaw, lawn, 2"})
    void editDistanceIsLevenshteins(String from, String to, int distance) {
        assertThat(NearestCodes.editDistance(from, to)).isEqualTo(distance);
    }
}
