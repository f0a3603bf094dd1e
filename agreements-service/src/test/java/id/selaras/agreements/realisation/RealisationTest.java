package id.selaras.agreements.realisation;

import static id.selaras.agreements.realisation.Reports.body;
import static id.selaras.agreements.realisation.Reports.correct;
import static id.selaras.agreements.realisation.Reports.report;
import static id.selaras.agreements.realisation.Reports.send;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.agreements.Database;
import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.SignedExample;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class RealisationTest {
    private Town town;
    private String agreement;

    @BeforeEach
    void sign() {
        town = Town.founded();
        agreement = SignedExample.signed(town);
    }

    @Test
    void the_editor_reports_a_quarter_with_its_evidence() {
        Response stored = report(town.editor(), agreement, "IKU-2", 1, "36.5");

        stored.then()
                .statusCode(201)
                .body("indicatorCode", equalTo("IKU-2"))
                .body("agreementVersion", equalTo(1))
                .body("quarter", equalTo(1))
                .body("entry", equalTo(1))
                .body("current", is(true))
                .body("provisional", is(true))
                .body("figure", equalTo(36.5f))
                .body("evidence", equalTo("https://arsip.example.go.id/dinsos/tw1"))
                .body("correctionReason", nullValue())
                .body("recordedBy.subject", equalTo("editor of " + town.region()))
                .body("recordedAt", notNullValue());
        assertThat(as(town.inspector()).get(stored.header("Location")).asString())
                .isEqualTo(stored.asString());
    }

    @Test
    void a_figure_is_provisional_until_its_quarter_is_over() {
        String past = SignedExample.signed(town, town.editor(), town.head(), SignedExample.draft(2025));
        String indicator = "IKU-2";
        report(town.editor(), past, indicator, 4, "36").then().statusCode(201).body("provisional", is(false));
        as(town.mayor())
                .get("/v1/agreements/" + past + "/performance?quarter=4")
                .then()
                .body("indicators.find { it.code == 'IKU-2' }.provisional", nullValue());

        report(town.editor(), agreement, indicator, 1, "36").then().body("provisional", is(true));
        as(town.mayor())
                .get("/v1/agreements/" + agreement + "/performance?quarter=1")
                .then()
                .body("indicators.find { it.code == 'IKU-2' }.provisional", equalTo(List.of(1)))
                .body("indicators.find { it.code == 'IKU-2' }.realisation", equalTo(36));
    }

    @Test
    void a_figure_is_corrected_by_a_new_entry_and_its_history_stays() {
        report(town.editor(), agreement, "IKU-2", 1, "36");

        report(town.editor(), agreement, "IKU-2", 1, "38")
                .then()
                .statusCode(409)
                .body("currentEntry", equalTo(1));
        correct(town.editor(), agreement, "IKU-2", 1, "39", 1)
                .then()
                .statusCode(201)
                .body("entry", equalTo(2))
                .body("correctionReason", equalTo("Berita acara terlambat"));
        correct(town.editor(), agreement, "IKU-2", 1, "40", 1)
                .then()
                .statusCode(409)
                .body("currentEntry", equalTo(2));

        list("").then()
                .body("items.figure", contains(36, 39))
                .body("items.current", contains(false, true))
                .body("next", nullValue());
        list("?current=true").then().body("items.figure", contains(39));
        list("?current=false").then().body("items.figure", contains(36));
    }

    @Test
    void of_two_corrections_at_once_one_counts() throws Exception {
        report(town.editor(), agreement, "IKU-2", 1, "36");
        List<Callable<Integer>> corrections = new ArrayList<>();
        for (int figure = 40; figure < 44; figure++) {
            String corrected = Integer.toString(figure);
            corrections.add(() ->
                    correct(town.editor(), agreement, "IKU-2", 1, corrected, 1).statusCode());
        }
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> answer : callers.invokeAll(corrections)) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
        list("").then().body("items", hasSize(2));
    }

    @Test
    void the_list_goes_on_from_a_cursor() {
        report(town.editor(), agreement, "IKU-1", 4, "3.7");
        report(town.editor(), agreement, "IKU-2", 1, "36");
        report(town.editor(), agreement, "IKU-2", 2, "84");

        String next = list("?limit=2")
                .then()
                .body("items.indicatorCode", contains("IKU-1", "IKU-2"))
                .extract()
                .path("next");
        list("?limit=2&after=" + next).then().body("items.quarter", contains(2)).body("next", nullValue());
        list("?indicator=IKU-2&quarter=2").then().body("items.figure", contains(84));
        list("?after=x").then().statusCode(400);
        list("?quarter=5&current=maybe")
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("quarter", "current"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"indicatorCode": "IKU-9", "quarter": 1, "figure": 1, "evidence": "https://a.id/b"}              | /indicatorCode
            {"indicatorCode": "IKU-1", "quarter": 1, "figure": 1, "evidence": "https://a.id/b"}              | /quarter
            {"indicatorCode": "IKU-2", "quarter": 5, "figure": 1, "evidence": "https://a.id/b"}              | /quarter
            {"indicatorCode": "IKU-2", "quarter": 1, "figure": 1.00001, "evidence": "https://a.id/b"}        | /figure
            {"indicatorCode": "IKU-2", "quarter": 1, "figure": 123456789012, "evidence": "https://a.id/b"}   | /figure
            {"indicatorCode": "IKU-2", "quarter": 1, "figure": 1, "evidence": "javascript:alert(1)"}         | /evidence
            {"indicatorCode": "IKU-2", "quarter": 1, "figure": 1, "evidence": "https://a.id/<b>"}            | /evidence
            {"indicatorCode": "IKU-2", "quarter": 1, "figure": 1}                                            | /evidence
            {"indicatorCode": "IKU-2", "quarter": 1, "evidence": "https://a.id/b"}                           | /figure
            {"indicatorCode": "IKU-2", "quarter": 1, "figure": 1, "evidence": "https://a.id/b", "correction": {"ofEntry": 1}} | /correction/reason
            """)
    void what_is_unfit_is_named(String body, String pointer) {
        send(town.editor(), agreement, body).then().statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void a_correction_of_nothing_is_refused() {
        correct(town.editor(), agreement, "IKU-2", 1, "36", 1)
                .then()
                .statusCode(409)
                .body("currentEntry", equalTo(0));
    }

    @Test
    void a_repeated_request_adds_one_entry() {
        for (int time = 0; time < 2; time++) {
            as(town.editor())
                    .header("Idempotency-Key", "tw1 " + agreement)
                    .body(body("IKU-2", 1, "36", ""))
                    .post("/v1/agreements/" + agreement + "/realisations")
                    .then()
                    .statusCode(201);
        }
        list("").then().body("items", hasSize(1));
    }

    @Test
    void only_the_opds_own_editor_reports() {
        for (String token : List.of(
                town.editorOfOtherOpd(),
                town.head(),
                town.mayor(),
                town.secretariat(),
                town.inspector(),
                town.systemReader(),
                Town.founded().editor())) {
            report(token, agreement, "IKU-2", 1, "36").then().statusCode(403).contentType("application/problem+json");
        }
        given().contentType("application/json")
                .body(body("IKU-2", 1, "36", ""))
                .post("/v1/agreements/" + agreement + "/realisations")
                .then()
                .statusCode(401);
        list("").then().body("items", hasSize(0));
    }

    @Test
    void everybody_of_the_region_reads_and_nobody_else() {
        String entry = report(town.editor(), agreement, "IKU-2", 1, "36").path("id");

        list("").then().statusCode(200);
        as(Town.founded().inspector())
                .get("/v1/agreements/" + agreement + "/realisations")
                .then()
                .statusCode(403);
        as(Town.founded().inspector())
                .get("/v1/agreements/" + agreement + "/realisations/" + entry)
                .then()
                .statusCode(403);
        as(town.inspector())
                .get("/v1/agreements/" + agreement + "/realisations/" + agreement)
                .then()
                .statusCode(404);
        given().get("/v1/agreements/" + agreement + "/realisations").then().statusCode(401);
    }

    @Test
    void what_is_not_signed_is_not_measured() {
        Town other = Town.founded();
        String draft = SignedExample.drafted(other);

        report(other.editor(), draft, "IKU-2", 1, "36").then().statusCode(409);
        report(other.editor(), "01a1d2d9-0380-7efc-b384-8b1f1b26aae6", "IKU-2", 1, "36")
                .then()
                .statusCode(404);
    }

    @Test
    void the_database_refuses_to_change_or_delete_an_entry() throws SQLException {
        String entry = report(town.editor(), agreement, "IKU-2", 1, "36").path("id");

        try (Connection connection = Database.connect();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update realisation set figure = 99 where id = '" + entry + "'"))
                    .hasMessageContaining("only added");
            assertThatThrownBy(() -> statement.execute("delete from realisation where id = '" + entry + "'"))
                    .hasMessageContaining("only added");
        }
    }

    private Response list(String query) {
        return as(town.inspector()).get("/v1/agreements/" + agreement + "/realisations" + query);
    }

    private static RequestSpecification as(String token) {
        return given().contentType("application/json").auth().oauth2(token);
    }
}
