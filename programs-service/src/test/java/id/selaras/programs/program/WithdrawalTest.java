package id.selaras.programs.program;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class WithdrawalTest {
    private static final Map<String, Object> REASON = Map.of("reason", "Digabung dengan program Dinas Kesehatan");

    @BeforeEach
    void agencies() {
        Agencies.enter();
    }

    private static Response withdraw(Callers caller, String id, String ifMatch, Map<String, Object> body) {
        return caller.sends(body).header("If-Match", ifMatch).post("/v1/programs/{id}/withdrawal", id);
    }

    @Test
    void aWithdrawnProgrammeStaysReadableWithItsReason() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);

        Response withdrawn = withdraw(Callers.EDITOR_DINSOS, id, "\"1\"", REASON);

        withdrawn
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("WITHDRAWN"))
                .body("version", equalTo(2))
                .body("withdrawal.reason", equalTo("Digabung dengan program Dinas Kesehatan"))
                .body("withdrawal.withdrawnAt", equalTo(withdrawn.path("changedAt")));
        Callers.POKJA.asks().get("/v1/programs/{id}", id).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void whatIsWithdrawnChangesNoMore() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);
        withdraw(Callers.EDITOR_DINSOS, id, "\"1\"", REASON);

        withdraw(Callers.EDITOR_DINSOS, id, "\"2\"", REASON).then().statusCode(409);
        Callers.EDITOR_DINSOS
                .sends(Body.whole())
                .header("If-Match", "\"2\"")
                .put("/v1/programs/{id}", id)
                .then()
                .statusCode(409)
                .body("detail", equalTo("Program ini sudah ditarik dan tidak dapat diubah lagi."));
    }

    @Test
    void aReasonIsNeeded() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);

        for (Object reason : List.of("", "  ", "a".repeat(2_001))) {
            withdraw(Callers.EDITOR_DINSOS, id, "\"1\"", Map.of("reason", reason))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/reason"));
        }
    }

    @Test
    void thePresentVersionIsNeeded() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);

        Callers.EDITOR_DINSOS
                .sends(REASON)
                .post("/v1/programs/{id}/withdrawal", id)
                .then()
                .statusCode(428);
        withdraw(Callers.EDITOR_DINSOS, id, "\"7\"", REASON).then().statusCode(412);
    }

    @Test
    void onlyTheOwnOpdWithdraws() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);

        withdraw(Callers.EDITOR_DINKES, id, "\"1\"", REASON).then().statusCode(403);
        withdraw(Callers.SECRETARIAT, id, "\"1\"", REASON).then().statusCode(403);
        withdraw(Callers.EDITOR_DINSOS_BATU, id, "\"1\"", REASON).then().statusCode(404);
        given().contentType(ContentType.JSON)
                .body(REASON)
                .post("/v1/programs/{id}/withdrawal", id)
                .then()
                .statusCode(401);
    }

    @Test
    void aDraftIsNotWithdrawn() {
        String id = Posted.draft(Callers.EDITOR_DINSOS);

        withdraw(Callers.EDITOR_DINSOS, id, "\"1\"", REASON).then().statusCode(409);
    }
}
