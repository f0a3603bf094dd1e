package id.selaras.programs.program;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class AmendmentTest {
    private static final Map<String, Object> CHANGED = Body.with("/title", "Permakanan Lansia, diperluas");

    @BeforeEach
    void agencies() {
        Agencies.enter();
    }

    private static Response amend(Callers caller, String id, String ifMatch, Map<String, Object> body) {
        return caller.sends(body).header("If-Match", ifMatch).put("/v1/programs/{id}", id);
    }

    @Test
    void anAmendmentIsTheNextVersion() {
        Response registered = Callers.EDITOR_DINSOS.sends(Body.whole()).post("/v1/programs");

        amend(Callers.EDITOR_DINSOS, registered.path("id"), "\"1\"", CHANGED)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("id", equalTo(registered.path("id")))
                .body("version", equalTo(2))
                .body("status", equalTo("REGISTERED"))
                .body("title", equalTo("Permakanan Lansia, diperluas"))
                .body("registeredAt", equalTo(registered.path("registeredAt")))
                .body("changedAt", notNullValue());
    }

    @Test
    void theAmendedProgrammeIsReadAndOlderTagsNoLongerHold() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);
        amend(Callers.EDITOR_DINSOS, id, "\"1\"", CHANGED);

        Callers.POKJA
                .asks()
                .header("If-None-Match", "\"1\"")
                .get("/v1/programs/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", equalTo("Permakanan Lansia, diperluas"));
    }

    @Test
    void withoutIfMatchNothingIsAmended() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);

        Callers.EDITOR_DINSOS
                .sends(CHANGED)
                .put("/v1/programs/{id}", id)
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:selaras:problem:precondition-required"));
    }

    @Test
    void anOlderVersionIsNoBasis() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);
        amend(Callers.EDITOR_DINSOS, id, "\"1\"", CHANGED);

        amend(Callers.EDITOR_DINSOS, id, "\"1\"", Body.whole())
                .then()
                .statusCode(412)
                .body("currentEntityTag", equalTo("\"2\""));
    }

    @Test
    void ofTwoAmendmentsAtOnceOneWins() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);

        List<Integer> answers = IntStream.range(0, 2)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> amend(Callers.EDITOR_DINSOS, id, "\"1\"", CHANGED).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 412);
        Callers.POKJA.asks().get("/v1/programs/{id}", id).then().header("ETag", "\"2\"");
    }

    @Test
    void anotherOpdsProgrammeIsForbidden() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);

        amend(Callers.EDITOR_DINKES, id, "\"1\"", CHANGED)
                .then()
                .statusCode(403)
                .body("detail", equalTo("Program ini milik Dinas Sosial. Hanya OPD itu yang dapat mengubahnya."));
    }

    @Test
    void anotherRegionsProgrammeIsNotThere() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);

        amend(Callers.EDITOR_DINSOS_BATU, id, "\"1\"", CHANGED)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:selaras:problem:not-found"));
    }

    @Test
    void onlyEditorsAmend() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);

        amend(Callers.HEAD_DINSOS, id, "\"1\"", CHANGED).then().statusCode(403);
        given().contentType(ContentType.JSON)
                .body(CHANGED)
                .put("/v1/programs/{id}", id)
                .then()
                .statusCode(401);
    }

    @Test
    void whatIsNotThereIsNotAmended() {
        amend(Callers.EDITOR_DINSOS, UUID.randomUUID().toString(), "\"1\"", CHANGED)
                .then()
                .statusCode(404);
        amend(Callers.EDITOR_DINSOS, "bukan-uuid", "\"1\"", CHANGED).then().statusCode(404);
    }

    @Test
    void anAmendmentMustBeComplete() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);

        amend(Callers.EDITOR_DINSOS, id, "\"1\"", Body.with("/outputs", List.of()))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/outputs"));
    }

    @Test
    void aRegisteredProgrammeStaysInItsFiscalYear() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);
        Map<String, Object> nextYear = Body.with("/fiscalYear", 2028);
        nextYear.put("start", "2028-01-15");
        nextYear.put("end", "2028-12-20");

        amend(Callers.EDITOR_DINSOS, id, "\"1\"", nextYear)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/fiscalYear")));
    }
}
