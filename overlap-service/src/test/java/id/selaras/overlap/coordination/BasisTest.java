package id.selaras.overlap.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.overlap.detection.OverlapClass;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisTest {
    private static final Basis DECIDED = new Basis(2, 3, OverlapClass.OVERLAP, 0.50, 0.40, 100_000_000L);

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "OVERLAP, 0.50, 0.40, 100000000, -",
                "OVERLAP, 0.59, 0.49, 125000000, -",
                "OVERLAP, 0.60, 0.40, 100000000, inputSimilarity",
                "OVERLAP, 0.50, 0.50, 100000000, outputSimilarity",
                "OVERLAP, 0.50, 0.40, 125000001, rupiahAtStake",
                "DUPLICATION, 0.50, 0.40, 100000000, class",
                "SAME_INPUT_DIFFERENT_OUTPUT, 0.61, 0.40, 300000000, class inputSimilarity rupiahAtStake",
                "FRAGMENTATION, 0.10, 0.10, -, -"
            })
    void onlyMoreOverlapIsMaterial(OverlapClass overlapClass, double input, double output, Long rupiah, String fields) {
        Basis now = new Basis(2, 4, overlapClass, input, output, rupiah);

        assertThat(DECIDED.materialChangesTo(now))
                .extracting(MaterialChange::field)
                .isEqualTo(fields == null ? List.of() : List.of(fields.split(" ")));
    }

    @ParameterizedTest(name = "{0}, {1} is later than 2, 3: {2}")
    @CsvSource({"2, 3, false", "2, 4, true", "3, 3, true", "1, 3, false", "1, 9, false", "3, 2, false"})
    void whatAReplayBringsUpIsNotLater(long firstVersion, long secondVersion, boolean later) {
        Basis now = new Basis(firstVersion, secondVersion, OverlapClass.DUPLICATION, 1, 1, null);

        assertThat(now.isLaterThan(DECIDED)).isEqualTo(later);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "0, false"})
    void budgetThatBecomesKnownIsMaterial(long rupiah, boolean material) {
        Basis unknown = new Basis(1, 1, OverlapClass.OVERLAP, 0.5, 0.5, null);

        assertThat(unknown.materialChangesTo(new Basis(1, 2, OverlapClass.OVERLAP, 0.5, 0.5, rupiah)))
                .hasSize(material ? 1 : 0);
    }
}
