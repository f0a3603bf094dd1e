package id.selaras.programs.program;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ReadingTest {

    @BeforeEach
    void agencies() {
        Agencies.enter();
    }

    @ParameterizedTest
    @EnumSource(names = {"EDITOR_DINSOS", "EDITOR_DINKES", "SECRETARIAT", "POKJA", "PROVINCE_READER"})
    void everybodyOfTheRegionReads(Callers caller) {
        String id = Posted.registered(Callers.EDITOR_DINSOS);

        caller.asks()
                .get("/v1/programs/{id}", id)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("ETag", "\"1\"")
                .header("Cache-Control", "no-cache, private")
                .body("id", equalTo(id));
    }

    @ParameterizedTest
    @EnumSource(names = {"EDITOR_DINSOS_BATU", "SECRETARIAT_BATU", "WITHOUT_REGION"})
    void anotherRegionsProgrammeIsNotThere(Callers caller) {
        String id = Posted.registered(Callers.EDITOR_DINSOS);

        caller.asks().get("/v1/programs/{id}", id).then().statusCode(404).contentType("application/problem+json");
        caller.asks().get("/v1/programs/{id}/versions", id).then().statusCode(404);
        caller.asks().get("/v1/programs/{id}/versions/1", id).then().statusCode(404);
    }

    @Test
    void anUnchangedProgrammeIsNotSentAgain() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);

        Response answer = Callers.POKJA.asks().header("If-None-Match", "\"1\"").get("/v1/programs/{id}", id);

        answer.then().statusCode(304).header("ETag", "\"1\"");
        assertThat(answer.asString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0192f0c1-0000-7000-8000-000000000000", "bukan-uuid", "1"})
    void whatIsNotThereIsNotFound(String id) {
        Callers.POKJA
                .asks()
                .get("/v1/programs/{id}", id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:selaras:problem:not-found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/programs",
                "/v1/programs/0192f0c1-0000-7000-8000-000000000000",
                "/v1/programs/0192f0c1-0000-7000-8000-000000000000/versions",
                "/v1/programs/0192f0c1-0000-7000-8000-000000000000/versions/1",
                "/v1/programs/changes",
                "/v1/programs/snapshot",
                "/v1/opds",
                "/v1/opds/1.06.0.00.0.00.01.0000",
                "/v1/regions",
                "/v1/regions/35.73",
                "/v1/nomenclature",
                "/v1/nomenclature/1.06.04.2.01.0001"
            })
    void nothingIsReadWithoutToken(String path) {
        given().get(path).then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void everyVersionSinceTheRegistrationStays() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);
        String first = Callers.POKJA.asks().get("/v1/programs/{id}", id).asString();
        Callers.EDITOR_DINSOS
                .sends(Body.with("/title", "Kedua"))
                .header("If-Match", "\"1\"")
                .put("/v1/programs/{id}", id);
        Callers.EDITOR_DINSOS
                .sends(Map.of("reason", "Digabung"))
                .header("If-Match", "\"2\"")
                .post("/v1/programs/{id}/withdrawal", id);

        Callers.POKJA
                .asks()
                .get("/v1/programs/{id}/versions", id)
                .then()
                .statusCode(200)
                .body("items.version", contains(3, 2, 1))
                .body("items.status", contains("WITHDRAWN", "REGISTERED", "REGISTERED"))
                .body("items[0].recordedAt", notNullValue())
                .body("next", nullValue());
        Callers.POKJA
                .asks()
                .get("/v1/programs/{id}/versions/2", id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Kedua"));
        Response stored = Callers.POKJA.asks().get("/v1/programs/{id}/versions/1", id);
        assertThat(stored.jsonPath().getMap(""))
                .isEqualTo(io.restassured.path.json.JsonPath.from(first).getMap(""));
    }

    @Test
    void versionsComeInPages() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);
        for (int version = 1; version <= 3; version++) {
            Callers.EDITOR_DINSOS
                    .sends(Body.with("/title", "Sesudah " + version))
                    .header("If-Match", "\"" + version + "\"")
                    .put("/v1/programs/{id}", id);
        }

        Response firstPage = Callers.POKJA.asks().queryParam("limit", 3).get("/v1/programs/{id}/versions", id);

        firstPage.then().body("items.version", contains(4, 3, 2));
        Callers.POKJA
                .asks()
                .queryParam("limit", 3)
                .queryParam("after", firstPage.<String>path("next"))
                .get("/v1/programs/{id}/versions", id)
                .then()
                .body("items.version", contains(1))
                .body("next", nullValue());
    }

    @Test
    void anUnknownVersionIsNotFound() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);

        for (String version : new String[] {"2", "0", "satu"}) {
            Callers.POKJA
                    .asks()
                    .get("/v1/programs/{id}/versions/{version}", id, version)
                    .then()
                    .statusCode(404);
        }
        Callers.POKJA
                .asks()
                .get("/v1/programs/{id}/versions", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aDraftHasNoHistory() {
        String id = Posted.draft(Callers.EDITOR_DINSOS);

        Callers.EDITOR_DINSOS
                .asks()
                .get("/v1/programs/{id}/versions", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }
}
