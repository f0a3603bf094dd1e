package id.selaras.programs.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.localstack.testing.LocalServers;
import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import id.selaras.servicekit.paging.Cursor;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class FeedTest {

    @BeforeEach
    void emptyFeed() {
        LocalServers.truncate("programs", "program");
        Agencies.enter();
    }

    private static Response changes(Callers caller, String after) {
        return after == null
                ? caller.asks().get("/v1/programs/changes")
                : caller.asks().queryParam("after", after).get("/v1/programs/changes");
    }

    private static void amend(String id, int version, String title) {
        Callers.EDITOR_DINSOS
                .sends(Body.with("/title", title))
                .header("If-Match", "\"" + version + "\"")
                .put("/v1/programs/{id}", id)
                .then()
                .statusCode(200);
    }

    private static void withdraw(String id, int version) {
        Callers.EDITOR_DINSOS
                .sends(Map.of("reason", "Digabung"))
                .header("If-Match", "\"" + version + "\"")
                .post("/v1/programs/{id}/withdrawal", id)
                .then()
                .statusCode(200);
    }

    @Test
    void everyStepOfAProgrammesLifeIsAChange() {
        Posted.draft(Callers.EDITOR_DINSOS);
        String id = Posted.registered(Callers.EDITOR_DINSOS);
        amend(id, 1, "Kedua");
        withdraw(id, 2);

        Response feed = changes(Callers.PROVINCE_READER, null);

        feed.then()
                .statusCode(200)
                .body("items.id", contains(id, id, id))
                .body("items.version", contains(1, 2, 3))
                .body("items.state", contains("REGISTERED", "REGISTERED", "WITHDRAWN"))
                .body("items[1].data.title", equalTo("Kedua"))
                .body("items[2].data.withdrawal.reason", equalTo("Digabung"));
        List<Integer> numbers = feed.jsonPath().getList("items.changeNumber");
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theNextCursorBringsWhatIsNewAndNothingElse() {
        String id = Posted.registered(Callers.EDITOR_DINSOS);
        String next = changes(Callers.POKJA, null).path("next");

        changes(Callers.POKJA, next).then().body("items", hasSize(0));
        amend(id, 1, "Kedua");

        changes(Callers.POKJA, next).then().body("items.version", contains(2));
    }

    @Test
    void theSnapshotHoldsTheLatestStateAndTheCursorToGoOnFrom() {
        String amended = Posted.registered(Callers.EDITOR_DINSOS);
        amend(amended, 1, "Kedua");
        String withdrawn = Posted.registered(Callers.EDITOR_DINSOS);
        withdraw(withdrawn, 1);

        Response snapshot = Callers.POKJA.asks().get("/v1/programs/snapshot");

        snapshot.then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(amended, withdrawn))
                .body("items.version", contains(2, 2))
                .body("items.state", contains("REGISTERED", "WITHDRAWN"));
        changes(Callers.POKJA, snapshot.path("changes")).then().body("items", hasSize(0));
    }

    @Test
    void anotherRegionFollowsItsOwnChanges() {
        Posted.registered(Callers.EDITOR_DINSOS);

        changes(Callers.SECRETARIAT_BATU, null).then().statusCode(200).body("items", hasSize(0));
        Callers.SECRETARIAT_BATU.asks().get("/v1/programs/snapshot").then().body("items", hasSize(0));
    }

    @Test
    void theFeedTellsHowFreshItIs() {
        Posted.registered(Callers.EDITOR_DINSOS);
        Callers.POKJA
                .asks()
                .get("/v1/programs/changes/status")
                .then()
                .statusCode(200)
                .body("unnumbered", equalTo(1));
        changes(Callers.POKJA, null);

        Callers.POKJA
                .asks()
                .get("/v1/programs/changes/status")
                .then()
                .body("unnumbered", equalTo(0))
                .body("latestChangeAt", notNullValue());
    }

    @Test
    void anExpiredCursorLeadsToTheSnapshot() {
        Callers.POKJA
                .asks()
                .header("X-Forwarded-Prefix", "/api/programs")
                .queryParam("after", Cursor.encode(UUID.randomUUID(), 1))
                .get("/v1/programs/changes")
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:selaras:problem:cursor-expired"))
                .header("Link", startsWith("</api/programs/v1/programs/snapshot>; rel=\"snapshot\""));
    }

    @Test
    void rubbishIsNoCursor() {
        changes(Callers.POKJA, "bukan-kursor").then().statusCode(400);
    }
}
