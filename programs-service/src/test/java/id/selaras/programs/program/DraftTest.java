package id.selaras.programs.program;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ServiceTest
class DraftTest {
    private static final Map<String, Object> BARE = Map.of("fiscalYear", 2027, "title", "Rancangan");

    @BeforeEach
    void agencies() {
        Agencies.enter();
    }

    private static Response register(Callers caller, String id, String ifMatch) {
        return caller.asks().header("If-Match", ifMatch).post("/v1/programs/{id}/registration", id);
    }

    @Test
    void anIncompleteDraftIsKept() {
        Response kept = Callers.EDITOR_DINSOS.sends(BARE).post("/v1/programs/drafts");

        kept.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/programs/" + kept.path("id")))
                .header("ETag", "\"1\"")
                .body("status", equalTo("DRAFT"))
                .body("registeredAt", nullValue())
                .body("changedAt", notNullValue());
    }

    @Test
    void whatADraftSaysMustBeRight() {
        Callers.EDITOR_DINSOS
                .sends(Map.of("fiscalYear", 2027, "title", "Rancangan", "start", "2026-01-01", "nomenclatureCode", "1"))
                .post("/v1/programs/drafts")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/start", "/nomenclatureCode"));
    }

    @Test
    void aCompletedDraftIsRegistered() {
        String id = Posted.draft(Callers.EDITOR_DINSOS);
        Callers.EDITOR_DINSOS
                .sends(Body.whole())
                .header("If-Match", "\"1\"")
                .put("/v1/programs/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("DRAFT"));

        register(Callers.EDITOR_DINSOS, id, "\"2\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("status", equalTo("REGISTERED"))
                .body("registeredAt", notNullValue());

        Callers.EDITOR_DINKES.asks().get("/v1/programs/{id}", id).then().statusCode(200);
    }

    @Test
    void anIncompleteDraftIsNotRegistered() {
        String id = Posted.draft(Callers.EDITOR_DINSOS);

        register(Callers.EDITOR_DINSOS, id, "\"1\"")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        equalTo(List.of(
                                "/description", "/start", "/end", "/cluster", "/inputs", "/locations", "/outputs")));
    }

    @Test
    void registeringNeedsThePresentVersionAndADraft() {
        String draft = Posted.draft(Callers.EDITOR_DINSOS);
        String registered = Posted.registered(Callers.EDITOR_DINSOS);

        Callers.EDITOR_DINSOS
                .asks()
                .post("/v1/programs/{id}/registration", draft)
                .then()
                .statusCode(428);
        register(Callers.EDITOR_DINSOS, draft, "\"2\"").then().statusCode(412);
        register(Callers.EDITOR_DINSOS, registered, "\"1\"").then().statusCode(409);
    }

    @ParameterizedTest
    @EnumSource(names = {"EDITOR_DINKES", "POKJA", "EDITOR_DINSOS_BATU", "PROVINCE_READER"})
    void nobodyElseSeesADraft(Callers caller) {
        String id = Posted.draft(Callers.EDITOR_DINSOS);

        caller.asks().get("/v1/programs/{id}", id).then().statusCode(404);
        caller.asks().get("/v1/programs/{id}/versions", id).then().statusCode(404);
        caller.asks()
                .queryParam("status", "DRAFT")
                .queryParam("limit", 500)
                .get("/v1/programs")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
    }

    @ParameterizedTest
    @EnumSource(names = {"EDITOR_DINSOS", "HEAD_DINSOS", "SECRETARIAT"})
    void itsOpdAndTheSecretariatSeeADraft(Callers caller) {
        String id = Posted.draft(Callers.EDITOR_DINSOS);

        caller.asks().get("/v1/programs/{id}", id).then().statusCode(200);
        caller.asks()
                .queryParam("status", "DRAFT")
                .queryParam("limit", 500)
                .get("/v1/programs")
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void anotherOpdsDraftIsNotThereToWrite() {
        String id = Posted.draft(Callers.EDITOR_DINSOS);

        register(Callers.EDITOR_DINKES, id, "\"1\"").then().statusCode(404);
        Callers.EDITOR_DINKES
                .asks()
                .header("If-Match", "\"1\"")
                .delete("/v1/programs/{id}", id)
                .then()
                .statusCode(404);
    }

    @Test
    void aDiscardedDraftIsGone() {
        String id = Posted.draft(Callers.EDITOR_DINSOS);

        Callers.EDITOR_DINSOS
                .asks()
                .header("If-Match", "\"1\"")
                .delete("/v1/programs/{id}", id)
                .then()
                .statusCode(204);

        Callers.EDITOR_DINSOS.asks().get("/v1/programs/{id}", id).then().statusCode(404);
    }

    @Test
    void aRegisteredProgrammeIsNotDeleted() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);

        Callers.EDITOR_DINSOS
                .asks()
                .header("If-Match", "\"1\"")
                .delete("/v1/programs/{id}", id)
                .then()
                .statusCode(409);
        Callers.EDITOR_DINKES
                .asks()
                .header("If-Match", "\"1\"")
                .delete("/v1/programs/{id}", id)
                .then()
                .statusCode(403);
    }

    @Test
    void onlyEditorsKeepDrafts() {
        Callers.HEAD_DINSOS.sends(BARE).post("/v1/programs/drafts").then().statusCode(403);
        given().contentType(ContentType.JSON)
                .body(BARE)
                .post("/v1/programs/drafts")
                .then()
                .statusCode(401);
    }
}
