package id.selaras.overlap.deadletter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.selaras.localstack.testing.TestTokens;
import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.program.RegionYear;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@OverlapServiceTest
class DeadLetterReplayTest {
    @Inject
    DataSource database;

    private final RegionYear here = RegionYears.unused();
    private final RegionYear otherYear = new RegionYear(here.region(), here.fiscalYear() + 90);
    private final ProgramBuilder health = ProgramBuilder.healthyFamilies(here);
    private final ProgramBuilder moved =
            ProgramBuilder.healthyFamilies(otherYear).id(health.id());

    @Test
    void deadLettersOfTheOwnRegionAreListedWithTheirReason() {
        Event poisoned = Event.poisoned(here);
        Topics.publish(poisoned);

        Map<String, Object> letter = awaitLetter();

        assertThat(letter)
                .containsEntry("eventId", poisoned.id())
                .containsEntry("key", poisoned.key())
                .containsEntry("type", "id.selaras.program-registered")
                .containsEntry("topic", "selaras.programs")
                .doesNotContainKey("replayedAt");
        assertThat(letter.get("reason").toString()).contains("id.selaras.program-registered");
        Api.as(secretariatOf("36.99"))
                .queryParam("limit", 500)
                .get("/v1/dead-letters")
                .then()
                .statusCode(200)
                .body("items.findAll { it.eventId == '%s' }".formatted(poisoned.id()), hasSize(0));
    }

    @Test
    void eventIsTakenWhenItIsSentAgainAfterTheCauseIsGone() throws SQLException {
        Topics.publish(Event.registered(health), Event.registered(moved));
        String id = awaitLetter().get("id").toString();
        forgetProgramme();

        secretariat()
                .post("/v1/dead-letters/{id}/replays", id)
                .then()
                .statusCode(200)
                .body("replayedAt", notNullValue());
        ProgramBuilder sukun = ProgramBuilder.healthyFamilies(otherYear).opd(Api.SUKUN, "Kecamatan Sukun");
        Topics.publish(Event.registered(sukun));

        assertThat(Api.awaitFindingBetween(moved, sukun)).containsEntry("fiscalYear", otherYear.fiscalYear());
        assertThat(letters()).hasSize(1).first().satisfies(letter -> assertThat(letter)
                .containsKey("replayedAt"));
    }

    @Test
    void listIsPaged() {
        Topics.publish(Event.poisoned(here), Event.poisoned(here), Event.poisoned(here));
        Awaitility.await().until(() -> letters().size() == 3);
        String next = secretariat()
                .queryParam("limit", 1)
                .get("/v1/dead-letters")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");

        assertThat(secretariat()
                        .queryParam("limit", 500)
                        .queryParam("after", next)
                        .get("/v1/dead-letters")
                        .jsonPath()
                        .getList("items"))
                .isNotEmpty();
    }

    @Test
    void onlyTheSecretariatSeesDeadLetters() {
        given().get("/v1/dead-letters").then().statusCode(401);
        given().post("/v1/dead-letters/0-0/replays").then().statusCode(401);
        Api.pokja(here.region()).get("/v1/dead-letters").then().statusCode(403);
        Api.pokja(here.region()).post("/v1/dead-letters/0-0/replays").then().statusCode(403);
        secretariat().post("/v1/dead-letters/rubbish/replays").then().statusCode(404);
        secretariat()
                .queryParam("after", "rubbish")
                .get("/v1/dead-letters")
                .then()
                .statusCode(400);
        secretariat()
                .queryParam("topic", "selaras.agreements")
                .get("/v1/dead-letters")
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("topic"));
    }

    private Map<String, Object> awaitLetter() {
        return Awaitility.await()
                .until(this::letters, found -> !found.isEmpty())
                .getFirst();
    }

    /// Letters of this test's region.
    private List<Map<String, Object>> letters() {
        return secretariat()
                .queryParam("limit", 500)
                .get("/v1/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.key != null && it.key.startsWith('%s/') }".formatted(here.region()));
    }

    private RequestSpecification secretariat() {
        return Api.as(secretariatOf(here.region()));
    }

    private static TestTokens secretariatOf(String region) {
        return TestTokens.token().subject("secretariat").region(region).roles("secretariat");
    }

    /// What an operator would do with a programme that came with the wrong year first.
    private void forgetProgramme() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from program where id = ?")) {
            delete.setObject(1, health.id());
            delete.executeUpdate();
        }
    }
}
