package id.selaras.programs.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class RegionResourceTest {

    @Test
    void aRegionIsReadWithTheCodesOfBothOffices() {
        Callers.POKJA
                .asks()
                .get("/v1/regions/35.73.01")
                .then()
                .statusCode(200)
                .header("Cache-Control", "max-age=3600, private")
                .body(
                        "",
                        equalTo(Map.of(
                                "code", "35.73.01",
                                "name", "Blimbing",
                                "level", "KECAMATAN",
                                "parent", "35.73",
                                "bpsCodes", List.of("3573040"))));
    }

    @Test
    void theWholeCountryIsLoaded() {
        assertThat(count("PROVINCE")).isEqualTo(38);
        assertThat(count("CITY")).isEqualTo(514);
    }

    private static int count(String level) {
        int count = 0;
        String after = null;
        do {
            var request = Callers.POKJA.asks().queryParam("level", level).queryParam("limit", 500);
            Response page = (after == null ? request : request.queryParam("after", after)).get("/v1/regions");
            count += page.jsonPath().getList("items").size();
            after = page.path("next");
        } while (after != null);
        return count;
    }

    @ParameterizedTest(name = "{0} {1} holds {2}")
    @CsvSource({
        "35.73, KECAMATAN, 5",
        "35.73, KELURAHAN, 57",
        "35.73, CITY, 1",
        "35.73, '', 63",
        "35.73.01, KELURAHAN, 11",
        "35.73.01.1001, '', 1",
        "35, CITY, 38",
        "99.99, '', 0",
    })
    void theRegionsWithinAnotherAreListed(String within, String level, int number) {
        Callers.POKJA
                .asks()
                .queryParam("within", within)
                .queryParam("level", level)
                .queryParam("limit", 500)
                .get("/v1/regions")
                .then()
                .statusCode(200)
                .body("items", hasSize(number));
    }

    @Test
    void aPlaceIsFoundByNameOrBpsCode() {
        Callers.POKJA
                .asks()
                .queryParam("within", "35.73")
                .queryParam("text", "balear")
                .get("/v1/regions")
                .then()
                .body("items.code", contains("35.73.01.1001"));
        Callers.POKJA
                .asks()
                .queryParam("bps", "3573040")
                .get("/v1/regions")
                .then()
                .body("items.code", contains("35.73.01"));
    }

    @Test
    void pagesFollowTheCodes() {
        Response first = Callers.POKJA
                .asks()
                .queryParam("within", "35.73")
                .queryParam("limit", 2)
                .get("/v1/regions");

        first.then().body("items.code", contains("35.73", "35.73.01"));
        Callers.POKJA
                .asks()
                .queryParam("within", "35.73")
                .queryParam("limit", 2)
                .queryParam("after", first.<String>path("next"))
                .get("/v1/regions")
                .then()
                .body("items.code", contains("35.73.01.1001", "35.73.01.1002"));
    }

    @ParameterizedTest
    @CsvSource({"within, Malang", "within, 3573", "level, DESA", "limit, 501"})
    void aParameterThatCannotBeReadIsNamed(String parameter, String value) {
        Callers.POKJA
                .asks()
                .queryParam(parameter, value)
                .get("/v1/regions")
                .then()
                .statusCode(422)
                .body("errors.parameter", contains(parameter));
    }

    @ParameterizedTest
    @CsvSource({"35.99", "35.73.1", "Malang"})
    void anUnknownCodeIsNotFound(String code) {
        Callers.POKJA
                .asks()
                .get("/v1/regions/{code}", code)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:selaras:problem:not-found"))
                .body("detail", equalTo("Kode wilayah \"" + code + "\" tidak dikenal."));
    }
}
