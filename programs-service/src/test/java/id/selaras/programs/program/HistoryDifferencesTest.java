package id.selaras.programs.program;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class HistoryDifferencesTest {

    @BeforeEach
    void agencies() {
        Agencies.enter();
    }

    private static String amendedAndWithdrawn() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);
        Map<String, Object> amended = Body.with("/inputs/0/amountRupiah", 2_000_000_000L);
        Body.put(amended, "/title", "Kedua");
        Callers.EDITOR_DINSOS
                .sends(amended)
                .header("If-Match", "\"1\"")
                .put("/v1/programs/{id}", id)
                .then()
                .statusCode(200);
        Callers.EDITOR_DINSOS
                .sends(Map.of("reason", "Digabung"))
                .header("If-Match", "\"2\"")
                .post("/v1/programs/{id}/withdrawal", id)
                .then()
                .statusCode(200);
        return id;
    }

    private static Response differences(Callers caller, String id, String version, String from) {
        return from == null
                ? caller.asks().get("/v1/programs/{id}/versions/{version}/differences", id, version)
                : caller.asks()
                        .queryParam("from", from)
                        .get("/v1/programs/{id}/versions/{version}/differences", id, version);
    }

    @Test
    void aVersionIsComparedWithTheOneBefore() {
        String id = amendedAndWithdrawn();

        differences(Callers.POKJA, id, "2", null)
                .then()
                .statusCode(200)
                .body("from.version", equalTo(1))
                .body("to.version", equalTo(2))
                .body("to.recordedBy", equalTo("editor.dinsos"))
                .body("to.recordedAt", notNullValue())
                .body("differences.pointer", contains("/title", "/inputs/0/amountRupiah", "/budgetRupiah"))
                .body("differences.find { it.pointer == '/title' }.new", equalTo("Kedua"))
                .body("differences.find { it.pointer == '/budgetRupiah' }.old", equalTo(2_700_000_000L));
    }

    @Test
    void anyTwoVersionsAreComparedInAnyOrder() {
        String id = amendedAndWithdrawn();

        differences(Callers.POKJA, id, "3", "1")
                .then()
                .statusCode(200)
                .body("differences.pointer", hasItem("/withdrawal"))
                .body("differences.find { it.pointer == '/status' }.old", equalTo("REGISTERED"))
                .body("differences.find { it.pointer == '/status' }.new", equalTo("WITHDRAWN"));
        differences(Callers.POKJA, id, "1", "2")
                .then()
                .body("differences.find { it.pointer == '/title' }.old", equalTo("Kedua"));
    }

    @ParameterizedTest(name = "version {0} from {1} is answered by {2}")
    @CsvSource({"1, , 404", "9, , 404", "2, 9, 404", "2, dua, 422"})
    void whatIsNotThereIsSaidSo(String version, String from, int status) {
        String id = amendedAndWithdrawn();

        differences(Callers.POKJA, id, version, from).then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    void strangersAndOtherRegionsSeeNothing() {
        String id = amendedAndWithdrawn();

        differences(Callers.SECRETARIAT_BATU, id, "2", null).then().statusCode(404);
        given().get("/v1/programs/{id}/versions/2/differences", id).then().statusCode(401);
    }

    @Test
    void everyChangeStandsInTheAuditTrail() {
        String id = amendedAndWithdrawn();

        Callers.INSPECTOR
                .asks()
                .queryParam("recordType", "program")
                .queryParam("recordId", id)
                .get("/v1/audit")
                .then()
                .statusCode(200)
                .body("items.action", contains("program.withdraw", "program.amend", "program.register"))
                .body("items.details.version", contains(3, 2, 1));
    }
}
