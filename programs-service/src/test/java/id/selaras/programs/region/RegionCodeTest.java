package id.selaras.programs.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource({
        "35, PROVINCE",
        "35.73, CITY",
        "35.73.01, KECAMATAN",
        "35.73.01.1001, KELURAHAN",
        "35.07.01.2001, KELURAHAN",
    })
    void theLengthTellsTheLevel(String code, RegionLevel level) {
        assertThat(new RegionCode(code).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "3", "3573", "35.7", "35.73.1", "35.73.01.101", "35.73.01.0001", "05.73", "35.73.01.1001.1"})
    void otherFormsAreNoCodes(String text) {
        assertThat(RegionCode.parse(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} within {1}: {2}")
    @CsvSource({
        "35.73.01.1001, 35.73, true",
        "35.73, 35.73, true",
        "35.73, 35, true",
        "35.73, 35.73.01, false",
        "35.74.01, 35.73, false",
    })
    void aPlaceLiesInWhatItsCodeBeginsWith(String inner, String outer, boolean within) {
        assertThat(new RegionCode(inner).isWithin(new RegionCode(outer))).isEqualTo(within);
    }

    @Test
    void surroundingsGoFromTheSmallestToTheProvince() {
        assertThat(new RegionCode("35.73.01.1001").withSurroundings())
                .containsExactly("35.73.01.1001", "35.73.01", "35.73", "35");
    }

    @ParameterizedTest(name = "by {0} probably {1} was meant")
    @CsvSource({
        "35.73.1, 35.73.01",
        "35.73.1.1001, 35.73.01.1001",
        "3573040, 35.73.01",
        "blimbing, 35.73.01",
        "Kec. Blimbingan, 35.73.01",
        "Kel. Balearjo Sari, 35.73.01.1001",
        "Klojn, 35.73.02",
        "35.73.01.1002, 35.73.01.1001",
    })
    void theNearestPlaceIsFoundByCodeBpsCodeOrName(String wrong, String meant) {
        List<Region> places = List.of(
                new Region("35.73", "Kota Malang", RegionLevel.CITY, "35", List.of("3573")),
                new Region("35.73.01", "Blimbing", RegionLevel.KECAMATAN, "35.73", List.of("3573040")),
                new Region("35.73.01.1001", "Balearjosari", RegionLevel.KELURAHAN, "35.73.01", List.of()),
                new Region("35.73.02", "Klojen", RegionLevel.KECAMATAN, "35.73", List.of("3573030")));

        assertThat(NearestPlaces.of(wrong, places))
                .first()
                .extracting(Region::code)
                .isEqualTo(meant);
    }
}
