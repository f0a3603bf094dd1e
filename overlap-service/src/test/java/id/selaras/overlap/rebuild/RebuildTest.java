package id.selaras.overlap.rebuild;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.localstack.testing.TestTokens;
import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.program.RegionYear;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@OverlapServiceTest
class RebuildTest {
    @Inject
    DataSource database;

    private final RegionYear here = RegionYears.unused();
    private final ProgramBuilder health = ProgramBuilder.healthyFamilies(here);
    private final ProgramBuilder sukun = ProgramBuilder.healthyFamilies(here).opd(Api.SUKUN, "Kecamatan Sukun");
    private final ProgramBuilder welding = ProgramBuilder.welding(here);

    @Test
    void rebuildOfWhatIsRightChangesNothing() {
        publish();
        List<Map<String, Object>> before = Api.findings(here);

        JsonPath rebuild = rebuild();

        assertThat(rebuild.getString("state")).isEqualTo("DONE");
        assertThat(rebuild.getLong("eventsRead")).isGreaterThanOrEqualTo(4);
        assertThat(rebuild.getLong("findingsChanged")).isZero();
        assertThat(rebuild.getLong("programsMended")).isZero();
        assertThat(Api.findings(here)).isEqualTo(before);
    }

    @Test
    void lostFindingsAndProgrammesComeBackAsTheyWereAndDecisionsStay() throws SQLException {
        publish();
        String finding = Api.awaitFindingBetween(health, sukun).get("id").toString();
        Api.pokja(here.region())
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"kind\": \"DISMISS\", \"reason\": \"Keluarga yang berbeda\"}")
                .post("/v1/findings/{id}/steps", finding)
                .then()
                .statusCode(200);
        Set<Map<String, Object>> before = judged();
        execute(
                "delete from finding_version where record_id in (select id from finding where region = ? and fiscal_year = ?)");
        execute("delete from finding where region = ? and fiscal_year = ?");
        execute("delete from program where region = ? and fiscal_year = ?");
        assertThat(judged()).isEmpty();

        JsonPath rebuild = rebuild();

        assertThat(rebuild.getLong("programsMended")).isGreaterThanOrEqualTo(3);
        assertThat(judged()).isEqualTo(before);
        Api.pokja(here.region())
                .get("/v1/findings/{id}", finding)
                .then()
                .statusCode(200)
                .body("coordination.state", equalTo("DISMISSED"));
    }

    @Test
    void copyThatIsNotWhatWasPublishedIsPutRight() throws SQLException {
        publish();
        execute(
                "update program set document = jsonb_set(document, '{title}', '\"Lain\"') where region = ? and fiscal_year = ?");

        assertThat(rebuild().getLong("programsMended")).isEqualTo(3);
        assertThat(rebuild().getLong("programsMended")).isZero();
    }

    @Test
    void onlyTheSecretariatRebuildsAndOnlyItsOwnRegion() {
        given().post("/v1/rebuilds").then().statusCode(401);
        given().get("/v1/rebuilds/{id}", "00000000-0000-4000-8000-000000000000")
                .then()
                .statusCode(401);
        Api.pokja(here.region()).post("/v1/rebuilds").then().statusCode(403);
        String rebuild = rebuild().getString("id");
        Api.as(TestTokens.token().region("36.99").roles("secretariat"))
                .get("/v1/rebuilds/{id}", rebuild)
                .then()
                .statusCode(404);
    }

    private void publish() {
        Topics.publish(
                Event.registered(health),
                Event.registered(sukun),
                Event.registered(welding),
                Event.amended(sukun.next().budget(91_000_000)));
        Api.awaitFinding(here, finding -> finding.get("version").equals(2));
    }

    private JsonPath rebuild() {
        String id = secretariat()
                .post("/v1/rebuilds")
                .then()
                .statusCode(202)
                .body("state", equalTo("RUNNING"))
                .extract()
                .path("id");
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> secretariat().get("/v1/rebuilds/{id}", id).jsonPath(),
                        progress -> !progress.getString("state").equals("RUNNING"));
    }

    private RequestSpecification secretariat() {
        return Api.as(
                TestTokens.token().subject("secretariat").region(here.region()).roles("secretariat"));
    }

    /// The findings without what is counted anew after they were lost.
    private Set<Map<String, Object>> judged() {
        return Api.findings(here).stream()
                .map(finding -> {
                    Map<String, Object> judged = new HashMap<>(finding);
                    judged.keySet().removeAll(Set.of("version", "foundAt", "changedAt"));
                    return judged;
                })
                .collect(Collectors.toSet());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, here.region());
            statement.setInt(2, here.fiscalYear());
            statement.executeUpdate();
        }
    }
}
