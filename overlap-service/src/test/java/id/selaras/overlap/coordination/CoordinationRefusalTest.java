package id.selaras.overlap.coordination;

import static id.selaras.overlap.coordination.Coordinations.step;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.localstack.testing.TestTokens;
import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.program.RegionYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OverlapServiceTest
class CoordinationRefusalTest {
    private final RegionYear here = RegionYears.unused();
    private Coordinations work;

    @BeforeEach
    void find() {
        work = Coordinations.duplication(here);
    }

    @Test
    void nobodyTakesAStepWithoutAToken() {
        given().contentType("application/json")
                .body(step("CONFIRM", "Sama"))
                .post("/v1/findings/{id}/steps", work.finding)
                .then()
                .statusCode(401);
        given().contentType("application/json")
                .body("{}")
                .post("/v1/findings/steps")
                .then()
                .statusCode(401);
        given().get("/v1/findings/{id}/coordination", work.finding).then().statusCode(401);
        given().get("/v1/findings/{id}/steps", work.finding).then().statusCode(401);
        given().get("/v1/coordinations/changes").then().statusCode(401);
    }

    @Test
    void agencyDecidesNothing() {
        work.take(Api.editor(here.region(), Api.SUKUN), 0, step("DISMISS", "Bukan kami"))
                .statusCode(403)
                .body("detail", equalTo("Peran Anda tidak dapat mengambil langkah DISMISS."));
        Api.editor(here.region(), Api.SUKUN)
                .contentType("application/json")
                .body(bulk("DISMISS", work.finding, 0))
                .post("/v1/findings/steps")
                .then()
                .statusCode(403);
        Api.editor(here.region(), Api.SUKUN)
                .get("/v1/coordinations/changes")
                .then()
                .statusCode(403);
    }

    @Test
    void agencyThatIsNotTouchedNeitherReadsNorAnswers() {
        String social = "1.06.0.00.0.00.01.0000";
        work.taken(0, "{\"kind\": \"ASK\", \"answerBy\": \"2099-12-31\"}");

        work.take(Api.editor(here.region(), social), 1, """
                {"kind": "ANSWER", "position": "AGREES", "reason": "Kami juga"}""").statusCode(403);
        Api.editor(here.region(), social)
                .get("/v1/findings/{id}/coordination", work.finding)
                .then()
                .statusCode(403);
    }

    @Test
    void otherRegionDoesNotKnowTheFinding() {
        TestTokens elsewhere = TestTokens.token().region("36.99").roles("pokja-member");

        work.take(Api.as(elsewhere), 0, step("DISMISS", "Bukan kami")).statusCode(404);
        Api.as(elsewhere)
                .get("/v1/findings/{id}/coordination", work.finding)
                .then()
                .statusCode(404);
        Api.as(elsewhere)
                .contentType("application/json")
                .body(bulk("DISMISS", work.finding, 0))
                .post("/v1/findings/steps")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/findings/0/id"));
    }

    @Test
    void stepThatIsBasedOnAnOldVersionIsRefused() {
        work.taken(0, step("CONFIRM", "Sama"));

        work.take(work.pokja(), 0, step("DISMISS", "Tidak sama")).statusCode(412);
        work.pokja()
                .contentType("application/json")
                .body(step("DISMISS", "Tidak sama"))
                .post("/v1/findings/{id}/steps", work.finding)
                .then()
                .statusCode(428);
        work.coordination().body("state", equalTo("CONFIRMED"));
    }

    @Test
    void stepThatIsNotPossibleNowIsRefused() {
        work.take(work.pokja(), 0, step("REOPEN", "Lagi"))
                .statusCode(409)
                .body("detail", equalTo("Langkah REOPEN tidak dapat diambil selama penanganan berstatus OPEN."));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind': 'DISMISS', 'reason': ' '} | /reason",
                "{'kind': 'ASK', 'answerBy': '2020-01-01'} | /answerBy",
                "{'kind': 'ASSIGN'} | /workingGroup",
                "{'kind': 'DECIDE'} | /kind",
                "{'reason': 'apa'} | /kind"
            })
    void stepThatCannotBeUnderstoodIsPointedAt(String body, String pointer) {
        work.take(work.pokja(), 0, body.replace('\'', '"')).statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void actionThatDoesNotFitTheFindingIsPointedAt() {
        work.taken(0, step("CONFIRM", "Sama"));

        work.take(work.pokja(), 1, """
                        {"kind": "AGREE", "action": "NAME_LEAD", "dueOn": "2099-01-01", "reason": "Satu pemimpin"}""").statusCode(422).body("errors.pointer", contains("/leadOpd"));
        work.take(work.pokja(), 1, """
                        {"kind": "AGREE", "action": "MERGE", "leadOpd": "9.99", "dueOn": "2020-01-01", "reason": "Gabung"}""").statusCode(422).body("errors.pointer", contains("/dueOn", "/leadOpd"));
    }

    @Test
    void savingThatSavesNothingOrOfAnotherProgrammeIsPointedAt() {
        work.taken(0, step("CONFIRM", "Sama")).taken(1, """
                {"kind": "AGREE", "action": "STOP", "dueOn": "2099-01-01", "reason": "Hentikan"}""");

        work.take(work.pokja(), 2, """
                        {"kind": "RESOLVE", "reason": "Selesai", "savings": [
                          {"effect": "SAVED", "programId": "00000000-0000-4000-8000-000000000000",
                           "beforeRupiah": 5, "afterRupiah": 5, "purpose": "Honor"}]}""")
                .statusCode(422)
                .body("errors.pointer", contains("/savings/0/programId", "/savings/0/afterRupiah"));
    }

    @Test
    void bulkStepIsTakenWithAllOrNone() {
        Coordinations other = Coordinations.duplication(RegionYears.unused());
        TestTokens both = TestTokens.token()
                .subject("secretariat")
                .region(here.region(), other.here.region())
                .roles("secretariat");
        String step = """
                {"step": {"kind": "CONFIRM", "reason": "Sama"}, "findings": [{"id": "%s", "version": 0},
                 {"id": "%s", "version": %d}]}""";

        Api.as(both)
                .contentType("application/json")
                .body(step.formatted(work.finding, other.finding, 4))
                .post("/v1/findings/steps")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/findings/1/version"));
        work.coordination().body("version", equalTo(0));

        Api.as(both)
                .contentType("application/json")
                .body(step.formatted(work.finding, other.finding, 0))
                .post("/v1/findings/steps")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.state", contains("CONFIRMED", "CONFIRMED"));
    }

    @Test
    void repeatedStepIsTakenOnce() {
        for (int time = 0; time < 2; time++) {
            work.take(work.pokja().header("Idempotency-Key", work.finding), 0, step("CONFIRM", "Sama"))
                    .statusCode(200)
                    .body("version", equalTo(1));
        }

        work.coordination().body("version", equalTo(1));
    }

    private static String bulk(String kind, String finding, long version) {
        return """
                {"step": {"kind": "%s", "reason": "Sama"}, "findings": [{"id": "%s", "version": %d}]}""".formatted(kind, finding, version);
    }
}
