package id.selaras.programs.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.programs.region.Region;
import id.selaras.programs.region.RegionLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
    private final PlaceNames names = new PlaceNames(List.of(
            new Region("35.73", "Kota Malang", RegionLevel.CITY, "35", List.of("3573")),
            new Region("35.73.01", "Blimbing", RegionLevel.KECAMATAN, "35.73", List.of("3573040")),
            new Region("35.73.01.1001", "Jodipan", RegionLevel.KELURAHAN, "35.73.01", List.of("3573040001")),
            new Region("35.73.02", "Klojen", RegionLevel.KECAMATAN, "35.73", List.of()),
            new Region("35.73.02.1001", "Klojen", RegionLevel.KELURAHAN, "35.73.02", List.of())));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "35.73.01 | 35.73.01",
                "35.73.1 | 35.73.01",
                "3573040 | 35.73.01",
                "Blimbing | 35.73.01",
                "Kec. Blimbing | 35.73.01",
                "kecamatan  klojen | 35.73.02",
                "Kel. Klojen | 35.73.02.1001",
                "Kota Malang | 35.73",
                "Kota Malang, Kec. Klojen, Semua Kelurahan | 35.73.02",
                "Kota Malang, Kec. Klojen, Klojen | 35.73.02.1001",
                "Kota Malang, Semua Kecamatan, Semua Kelurahan | 35.73",
                "Semua kecamatan | 35.73",
                "Seluruh Kota Malang | 35.73",
                "Blimbing; Kec. Klojen | 35.73.01,35.73.02",
                "Jodipan, Kec. Klojen | 35.73.01.1001,35.73.02",
                "35.73.01.1001; 35.73.02.1001 | 35.73.01.1001,35.73.02.1001"
            })
    void aPlaceIsReadAsListsWriteIt(String text, String codes) {
        PlaceNames.Found found = names.read(text);

        assertThat(String.join(",", found.codes())).isEqualTo(codes);
        assertThat(found.unknown()).isEmpty();
    }

    @Test
    void aNameOfTwoPlacesIsNotGuessed() {
        PlaceNames.Found found = names.read("Klojen");

        assertThat(found.codes()).isEmpty();
        assertThat(found.unknown())
                .containsExactly(java.util.Map.entry("Klojen", List.of("Kec. Klojen", "Kel. Klojen")));
    }

    @Test
    void anUnknownPlaceIsToldBesideThoseThatAreKnown() {
        PlaceNames.Found found = names.read("Blimbing; Atlantis");

        assertThat(found.codes()).containsExactly("35.73.01");
        assertThat(found.unknown()).containsOnlyKeys("Atlantis");
    }

    @Test
    void aMisspeltPlaceIsToldByTheNamesOfItsLevelThatAreReadAsTheyStand() {
        List<String> meant = names.read("Kec. Blimbingan").unknown().get("Kec. Blimbingan");

        assertThat(meant).startsWith("Kec. Blimbing").contains("Kec. Klojen", "Kota Malang");
        assertThat(names.read(String.join(";", meant)).unknown()).isEmpty();
    }

    @Test
    void aRepairedCodeIsTold() {
        assertThat(names.read("35.73.1").repaired()).isTrue();
        assertThat(names.read("35.73.01; Kec. Klojen").repaired()).isFalse();
    }
}
