package id.selaras.programs.opd;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.eventcontracts.EventContract;
import id.selaras.localstack.testing.LocalServers;
import id.selaras.localstack.testing.TestTokens;
import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.PublishedEvents;
import id.selaras.programs.PublishedEvents.Published;
import id.selaras.programs.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class OpdResourceTest {
    private static final String DISNAKER = "2.07.0.00.0.00.01.0000";

    /// Afterwards too: other tests take the agencies as they stand.
    @BeforeEach
    @AfterEach
    void onlyTheThreeAgencies() {
        LocalServers.truncate("programs", "opd");
        Agencies.enter();
    }

    private static Map<String, Object> entry(String name, boolean active) {
        return new HashMap<>(Map.of("region", "35.73", "name", name, "shortName", "disnaker", "active", active));
    }

    private static Response put(Callers caller, String code, Map<String, Object> entry) {
        return caller.sends(entry).put("/v1/opds/{code}", code);
    }

    @Test
    void theSecretariatEntersAnAgency() {
        put(Callers.SECRETARIAT, DISNAKER, entry("Dinas Tenaga Kerja", true))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/opds/" + DISNAKER))
                .header("ETag", "\"1\"")
                .body("code", equalTo(DISNAKER))
                .body("region", equalTo("35.73"))
                .body("name", equalTo("Dinas Tenaga Kerja"))
                .body("shortName", equalTo("disnaker"))
                .body("active", equalTo(true))
                .body("version", equalTo(1))
                .body("changedAt", notNullValue());
    }

    @Test
    void aChangeNeedsThePresentVersion() {
        put(Callers.SECRETARIAT, DISNAKER, entry("Dinas Tenaga Kerja", true));

        put(Callers.SECRETARIAT, DISNAKER, entry("Disnaker PMPTSP", true))
                .then()
                .statusCode(428);
        Callers.SECRETARIAT
                .sends(entry("Disnaker PMPTSP", true))
                .header("If-Match", "\"2\"")
                .put("/v1/opds/{code}", DISNAKER)
                .then()
                .statusCode(412);
        Callers.SECRETARIAT
                .sends(entry("Disnaker PMPTSP", true))
                .header("If-Match", "\"1\"")
                .put("/v1/opds/{code}", DISNAKER)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Disnaker PMPTSP"));
    }

    @Test
    void sayingAgainWhatStandsChangesNothing() {
        put(Callers.SECRETARIAT, DISNAKER, entry("Dinas Tenaga Kerja", true));

        put(Callers.SECRETARIAT, DISNAKER, entry(" Dinas Tenaga Kerja ", true))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void everyStateIsPublishedAsTheContractSays() throws Exception {
        String code = "5.01.0.00.0.00.0" + (System.nanoTime() % 9 + 1) + "." + (1000 + System.nanoTime() % 9000);
        put(Callers.SECRETARIAT, code, entry("Bappeda", true));
        Callers.SECRETARIAT
                .sends(entry("Bappeda", false))
                .header("If-Match", "\"1\"")
                .put("/v1/opds/{code}", code);

        List<Published> events = new PublishedEvents("selaras.opds").about(code, 2);

        assertThat(events).hasSize(2);
        for (Published event : events) {
            assertThat(event.key()).isEqualTo("35.73/" + code);
            assertThat(EventContract.of(event.type()).validate(event.headers(), event.data()))
                    .isEmpty();
        }
        assertThat(new ObjectMapper().readTree(events.getLast().data()))
                .isEqualTo(new ObjectMapper()
                        .valueToTree(Map.of(
                                "code",
                                code,
                                "region",
                                "35.73",
                                "name",
                                "Bappeda",
                                "shortName",
                                "disnaker",
                                "active",
                                false,
                                "version",
                                2)));
    }

    @Test
    void onlyTheSecretariatOfTheRegionEnters() {
        Map<String, Object> entry = entry("Dinas Tenaga Kerja", true);

        put(Callers.EDITOR_DINSOS, DISNAKER, entry).then().statusCode(403);
        put(Callers.POKJA, DISNAKER, entry).then().statusCode(403);
        put(Callers.SECRETARIAT_BATU, DISNAKER, entry)
                .then()
                .statusCode(403)
                .body("detail", equalTo("Token Anda tidak mencakup wilayah 35.73."));
        given().contentType(ContentType.JSON)
                .body(entry)
                .put("/v1/opds/{code}", DISNAKER)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "region, 35",
        "region, 3573",
        "region, ",
        "name, ' '",
        "name, ",
        "shortName, Disnaker",
        "shortName, a b",
        "shortName, ",
        "active, ",
    })
    void aBadValueIsToldWithItsPlace(String field, String value) {
        Map<String, Object> entry = entry("Dinas Tenaga Kerja", true);
        entry.put(field, value);

        put(Callers.SECRETARIAT, DISNAKER, entry).then().statusCode(422).body("errors.pointer", hasItem("/" + field));
    }

    @Test
    void aCityThatDoesNotExistHasNoAgencies() {
        String token = TestTokens.token()
                .subject("s")
                .region("35")
                .roles("secretariat")
                .sign();
        Map<String, Object> entry = entry("Dinas", true);
        entry.put("region", "35.99");

        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(entry)
                .put("/v1/opds/{code}", DISNAKER)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/region"));
    }

    @Test
    void aBadCodeIsNamed() {
        put(Callers.SECRETARIAT, "dinsos", entry("Dinas", true))
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("code"));
    }

    @Test
    void everybodyOfTheRegionReads() {
        Callers.EDITOR_DINKES
                .asks()
                .get("/v1/opds/{code}", Agencies.DINSOS)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Dinas Sosial"));
        Callers.EDITOR_DINSOS_BATU
                .asks()
                .get("/v1/opds/{code}", Agencies.DINSOS)
                .then()
                .statusCode(200)
                .body("name", equalTo("Dinas Sosial Kota Batu"));
        Callers.EDITOR_DINSOS_BATU
                .asks()
                .get("/v1/opds/{code}", Agencies.DINKES)
                .then()
                .statusCode(404);
        Callers.POKJA
                .asks()
                .header("If-None-Match", "\"1\"")
                .get("/v1/opds/{code}", Agencies.DINSOS)
                .then()
                .statusCode(304);
    }

    @Test
    void aCallerOfSeveralRegionsNamesTheOneItMeans() {
        Callers.PROVINCE_READER
                .asks()
                .get("/v1/opds/{code}", Agencies.DINSOS)
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("region"))
                .body("errors[0].detail", containsString("beberapa wilayah"));
        Callers.PROVINCE_READER
                .asks()
                .queryParam("region", "35.79")
                .get("/v1/opds/{code}", Agencies.DINSOS)
                .then()
                .statusCode(200)
                .body("name", equalTo("Dinas Sosial Kota Batu"));
    }

    @Test
    void theListHoldsTheCallersRegions() {
        Callers.POKJA
                .asks()
                .get("/v1/opds")
                .then()
                .statusCode(200)
                .body("items.code", contains(Agencies.DINKES, Agencies.DINSOS));
        Callers.PROVINCE_READER.asks().get("/v1/opds").then().body("items.region", contains("35.73", "35.73", "35.79"));
        Callers.WITHOUT_REGION.asks().get("/v1/opds").then().body("items", not(hasItem(notNullValue())));
    }

    @Test
    void theListIsFilteredAndPaged() {
        put(Callers.SECRETARIAT, DISNAKER, entry("Dinas Tenaga Kerja", false));

        Callers.POKJA
                .asks()
                .queryParam("active", "false")
                .get("/v1/opds")
                .then()
                .body("items.code", contains(DISNAKER));
        Callers.POKJA
                .asks()
                .queryParam("text", "SOS")
                .get("/v1/opds")
                .then()
                .body("items.code", contains(Agencies.DINSOS));
        Callers.POKJA.asks().queryParam("active", "ya").get("/v1/opds").then().statusCode(422);
        Response first = Callers.POKJA.asks().queryParam("limit", 2).get("/v1/opds");
        first.then().body("items.code", hasItems(Agencies.DINKES, Agencies.DINSOS));
        Callers.POKJA
                .asks()
                .queryParam("limit", 2)
                .queryParam("after", first.<String>path("next"))
                .get("/v1/opds")
                .then()
                .body("items.code", contains(DISNAKER));
    }

    @Test
    void aDissolvedAgencyRegistersNothingMore() {
        Callers.SECRETARIAT
                .sends(Map.of("region", "35.73", "name", "Dinas Sosial", "shortName", "dinsos", "active", false))
                .header("If-Match", "\"1\"")
                .put("/v1/opds/{code}", Agencies.DINSOS)
                .then()
                .statusCode(200);

        Callers.EDITOR_DINSOS
                .sends(Map.of("fiscalYear", 2027, "title", "Terlambat"))
                .post("/v1/programs/drafts")
                .then()
                .statusCode(403)
                .body("detail", containsString("tidak aktif lagi"));
    }
}
