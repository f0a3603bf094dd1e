package id.selaras.agreements.sakip;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.servicekit.identity.Role;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class EvaluationTest {
    private static final String EVALUATIONS = "/v1/sakip-evaluations";

    private Town town;

    @BeforeEach
    void found() {
        town = Town.founded();
    }

    @Test
    void the_inspectorate_scores_and_total_and_grade_follow() {
        Response stored = begin(town.inspector(), draft(2027, 82));

        stored.then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("status", equalTo("DRAFT"))
                .body("opd.name", equalTo("Dinas Sosial"))
                .body("total", equalTo(82.0f))
                .body("grade", equalTo("A"))
                .body("targetGrade", equalTo("A"))
                .body("targetReached", is(true))
                .body("previous", nullValue())
                .body("scores", hasSize(12))
                .body("scores[2].criterion", equalTo("PLANNING_USE"))
                .body("scores[2].points", equalTo(12.3f))
                .body("recommendations.number", contains(1, 2))
                .body("recommendations.state", contains("OPEN", "OPEN"));
    }

    @Test
    void a_published_evaluation_stands_beside_last_years_and_never_changes() {
        publish(begin(town.inspector(), draft(2026, 72)).path("id"), "\"1\"");
        String id = begin(town.inspector(), draft(2027, 79)).path("id");
        as(town.editor()).get(EVALUATIONS + "/" + id).then().statusCode(403);

        publish(id, "\"9\"").then().statusCode(412);
        publish(id, "\"1\"")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("grade", equalTo("BB"))
                .body("targetReached", is(false))
                .body("previous.fiscalYear", equalTo(2026))
                .body("previous.total", equalTo(72.0f))
                .body("previous.grade", equalTo("BB"))
                .body("change", equalTo(7.0f));
        publish(id, "\"2\"").then().statusCode(409);
        change(town.inspector(), id, "\"2\"", draft(2027, 99)).then().statusCode(409);
        as(town.editor()).get(EVALUATIONS + "/" + id).then().statusCode(200).body("total", equalTo(79.0f));
        as(town.mayor())
                .get(EVALUATIONS + "/summary?fiscalYear=2027")
                .then()
                .body("evaluations", equalTo(1))
                .body("grades.BB", equalTo(1))
                .body("targetsReached", equalTo(0))
                .body("mean", equalTo(79.0f))
                .body("grade", equalTo("BB"))
                .body("previousMean", equalTo(72.0f));
    }

    @Test
    void a_draft_is_changed_by_who_has_read_it() {
        String id = begin(town.inspector(), draft(2027, 60)).path("id");

        as(town.inspector())
                .body(draft(2027, 61))
                .put(EVALUATIONS + "/" + id)
                .then()
                .statusCode(428);
        change(town.inspector(), id, "\"1\"", draft(2027, 61))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("total", equalTo(61.0f))
                .body("grade", equalTo("B"));
        change(town.inspector(), id, "\"1\"", draft(2027, 62)).then().statusCode(412);
        change(town.inspector(), id, "\"2\"", draft(2028, 62))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/fiscalYear"));
        begin(town.inspector(), draft(2027, 60)).then().statusCode(409);
    }

    @Test
    void nobody_evaluates_the_own_agency_and_nobody_else_scores() {
        begin(town.opdToken("inspector inside", town.opd(), Role.INSPECTORATE), draft(2027, 100))
                .then()
                .statusCode(403)
                .body("detail", equalTo("Instansi sendiri tidak boleh dievaluasi."));
        String id = begin(town.inspector(), draft(2027, 60)).path("id");
        String inside = town.opdToken("inspector inside", town.opd(), Role.INSPECTORATE);
        change(inside, id, "\"1\"", draft(2027, 100)).then().statusCode(403);
        for (String token : List.of(
                town.editor(),
                town.head(),
                town.mayor(),
                town.secretariat(),
                town.systemReader(),
                Town.founded().inspector())) {
            begin(token, draft(2028, 60)).then().statusCode(403);
            as(token).get(EVALUATIONS + "/" + id).then().statusCode(403);
        }
        given().get(EVALUATIONS).then().statusCode(401);
        given().get("/v1/sakip-criteria").then().statusCode(401);
    }

    @Test
    void agency_and_inspectorate_follow_a_recommendation_up() {
        String id = begin(town.inspector(), draft(2027, 60)).path("id");
        followUp(town.editor(), id, 1, "IN_PROGRESS").then().statusCode(403);
        publish(id, "\"1\"");

        followUp(town.inspector(), id, 1, "CLOSED").then().statusCode(409).body("state", equalTo("OPEN"));
        followUp(town.editorOfOtherOpd(), id, 1, "IN_PROGRESS").then().statusCode(403);
        followUp(town.editor(), id, 3, "IN_PROGRESS").then().statusCode(404);
        followUp(town.editor(), id, 1, "IN_PROGRESS").then().statusCode(201).body("entry", equalTo(1));
        followUp(town.head(), id, 1, "REPORTED_DONE").then().statusCode(201);
        followUp(town.editor(), id, 1, "CLOSED").then().statusCode(409).body("next", contains("IN_PROGRESS"));
        followUp(town.inspector(), id, 1, "CLOSED").then().statusCode(201).body("entry", equalTo(3));

        as(town.editor()).get(EVALUATIONS + "/" + id).then().body("recommendations.state", contains("CLOSED", "OPEN"));
        as(town.mayor())
                .get(EVALUATIONS + "/" + id + "/recommendations/1/follow-ups")
                .then()
                .body("items.state", contains("IN_PROGRESS", "REPORTED_DONE", "CLOSED"));
        as(Town.founded().mayor())
                .get(EVALUATIONS + "/" + id + "/recommendations/1/follow-ups")
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_unfit_is_named() {
        begin(town.inspector(), draft(2027, 101)).then().statusCode(422).body("errors", hasSize(12));
        begin(town.inspector(), draft(2027, 60).replace("\"PLANNING_USE\": {\"percent\": 60},", ""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/scores/PLANNING_USE"));
        begin(town.inspector(), draft(2027, 60).replace(town.opd(), "9.99"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/opd"));
    }

    @Test
    void evaluations_are_listed_by_opd_and_year_without_drafts_of_others() {
        String first = begin(town.inspector(), draft(2026, 60)).path("id");
        String second = begin(town.inspector(), draft(2027, 60)).path("id");
        publish(first, "\"1\"");

        as(town.editor()).get(EVALUATIONS).then().body("items.id", contains(first));
        as(town.inspector()).get(EVALUATIONS).then().body("items.id", containsInAnyOrder(first, second));
        as(town.inspector()).get(EVALUATIONS + "?fiscalYear=2027").then().body("items.id", contains(second));
        String next = as(town.inspector()).get(EVALUATIONS + "?limit=1").path("next");
        as(town.inspector())
                .get(EVALUATIONS + "?limit=1&after=" + next)
                .then()
                .body("items.id", contains(second))
                .body("next", nullValue());
        as(Town.founded().inspector()).get(EVALUATIONS).then().body("items", hasSize(0));
    }

    @Test
    void every_step_is_in_the_audit_log() {
        String id = begin(town.inspector(), draft(2027, 60)).path("id");
        publish(id, "\"1\"");

        as(town.inspector())
                .get("/v1/audit?recordType=sakip-evaluation&recordId=" + id)
                .then()
                .statusCode(200)
                .body("items.action", hasItems("sakip-evaluation.begin", "sakip-evaluation.publish"));
    }

    @Test
    void the_sheet_tells_criteria_and_weights() {
        as(town.editor())
                .get("/v1/sakip-criteria")
                .then()
                .statusCode(200)
                .body("items", hasSize(12))
                .body("items.title", hasItem("Perencanaan kinerja: pemanfaatan"))
                .body("items[11].weight", equalTo(12.5f));
    }

    private String draft(int year, int percent) {
        String scores = Arrays.stream(SakipCriterion.values())
                .map(criterion -> "\"" + criterion + "\": {\"percent\": " + percent + "}")
                .collect(Collectors.joining(","));
        return """
                {"opd": "%s", "fiscalYear": %d, "targetGrade": "A", "scores": {%s}, "recommendations": [
                   {"criterion": "PLANNING_USE", "recommendation": "Pakai capaian untuk rencana", "dueOn": "2028-06-30"},
                   {"criterion": "REPORTING_QUALITY", "recommendation": "Lengkapi data", "dueOn": "2028-03-31"}]}
                """.formatted(town.opd(), year, scores);
    }

    private static Response begin(String token, String draft) {
        return as(token).body(draft).post(EVALUATIONS);
    }

    private static Response change(String token, String id, String entityTag, String draft) {
        return as(token).header("If-Match", entityTag).body(draft).put(EVALUATIONS + "/" + id);
    }

    private Response publish(String id, String entityTag) {
        return as(town.inspector()).header("If-Match", entityTag).post(EVALUATIONS + "/" + id + "/publications");
    }

    private static Response followUp(String token, String id, int number, String state) {
        return as(token)
                .body("{\"state\": \"" + state + "\", \"note\": \"Sudah dibahas\"}")
                .post(EVALUATIONS + "/" + id + "/recommendations/" + number + "/follow-ups");
    }

    private static RequestSpecification as(String token) {
        return given().contentType("application/json").auth().oauth2(token);
    }
}
