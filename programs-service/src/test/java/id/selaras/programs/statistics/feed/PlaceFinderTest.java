package id.selaras.programs.statistics.feed;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.programs.region.Region;
import id.selaras.programs.region.RegionLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {
    private final PlaceFinder places = new PlaceFinder(List.of(
            new Region("11", "Aceh", RegionLevel.PROVINCE, null, List.of("11")),
            new Region("19", "Kepulauan Bangka Belitung", RegionLevel.PROVINCE, null, List.of("19")),
            new Region("35", "Jawa Timur", RegionLevel.PROVINCE, null, List.of("35")),
            new Region("92", "Papua Barat", RegionLevel.PROVINCE, null, List.of("91")),
            new Region("96", "Papua Barat Daya", RegionLevel.PROVINCE, null, List.of()),
            new Region("35.07", "Kabupaten Malang", RegionLevel.CITY, "35", List.of("3507")),
            new Region("35.73", "Kota Malang", RegionLevel.CITY, "35", List.of("3573"))));

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(nullValues = "nowhere", textBlock = """
        1100, ACEH, 11
        3500, JAWA TIMUR, 35
        1900, KEP. BANGKA BELITUNG, 19
        9100, PAPUA BARAT, 92
        9200, PAPUA BARAT DAYA, 96
        3573, Kota Malang, 35.73
        3573, Malang (Kota), 35.73
        3507, Malang, 35.07
        1, Kota Malang, 35.73
        1, Malang, 35.07
        3573, Kabupaten Malang, nowhere
        9999, INDONESIA, nowhere
        9400, PAPUA, nowhere
        """)
    void codeAndNameTellThePlaceTogether(String code, String label, String region) {
        assertThat(places.find(code, label).map(Region::code).orElse(null)).isEqualTo(region);
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource(nullValues = "nowhere", textBlock = """
        Malang, JAWA TIMUR, 35.07
        Kota Malang, JAWA TIMUR, 35.73
        Gorontalo, GORONTALO, 75.01
        Kepulauan Seribu, DKI JAKARTA, 31.01
        Merauke, PAPUA, 93.01
        Pontianak, KALIMANTAN BARAT, 61.02
        Kota Pontianak, KALIMANTAN BARAT, 61.71
        Siau Tagulandang Biaro, SULAWESI UTARA, 71.09
        Malang, ATLANTIS, nowhere
        Blitar, JAWA TIMUR, nowhere
        """)
    void theProvinceTellsCitiesOfOneNameApart(String city, String province, String region) {
        PlaceFinder country = new PlaceFinder(List.of(
                new Region("31", "DKI Jakarta", RegionLevel.PROVINCE, null, List.of("31")),
                new Region("31.01", "Kabupaten Administrasi Kepulauan Seribu", RegionLevel.CITY, "31", List.of()),
                new Region("35", "Jawa Timur", RegionLevel.PROVINCE, null, List.of("35")),
                new Region("35.07", "Kabupaten Malang", RegionLevel.CITY, "35", List.of("3507")),
                new Region("35.73", "Kota Malang", RegionLevel.CITY, "35", List.of("3573")),
                new Region("61", "Kalimantan Barat", RegionLevel.PROVINCE, null, List.of("61")),
                new Region("61.02", "Kabupaten Mempawah", RegionLevel.CITY, "61", List.of()),
                new Region("61.71", "Kota Pontianak", RegionLevel.CITY, "61", List.of()),
                new Region("71", "Sulawesi Utara", RegionLevel.PROVINCE, null, List.of("71")),
                new Region("71.09", "Kabupaten Kepulauan Siau Tagulandang Biaro", RegionLevel.CITY, "71", List.of()),
                new Region("75", "Gorontalo", RegionLevel.PROVINCE, null, List.of("75")),
                new Region("75.01", "Kabupaten Gorontalo", RegionLevel.CITY, "75", List.of()),
                new Region("91", "Papua", RegionLevel.PROVINCE, null, List.of()),
                new Region("93.01", "Kabupaten Merauke", RegionLevel.CITY, "93", List.of())));

        assertThat(country.city(city, province).map(Region::code).orElse(null)).isEqualTo(region);
    }

    @Test
    void aNameThatIsNotFoundBringsThoseSpeltAlike() {
        assertThat(places.nearest("Kab. Mallang")).startsWith("Kabupaten Malang", "Kota Malang");
    }
}
