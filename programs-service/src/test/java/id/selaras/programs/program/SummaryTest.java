package id.selaras.programs.program;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SummaryTest {
    private static final int WHOLE = 100 + 300 + 200 + 50 + 400;

    private boolean entered;

    @BeforeEach
    void fiveProgrammesADraftAndOneOfBatu() {
        if (!entered) {
            FiveProgrammes.enter();
            Posted.draft(Callers.EDITOR_DINSOS);
            FiveProgrammes.post(Callers.EDITOR_DINSOS_BATU, "Batu", "Lain", 7, List.of("35.79"), null, 2027);
            entered = true;
        }
    }

    private static Response summary(Callers caller, Map<String, ?> parameters) {
        return caller.asks().queryParams(parameters).get("/v1/programs/summary");
    }

    private static Map<String, Object> row(Response answer, String key) {
        return answer.jsonPath().param("key", key).getMap("items.find { it.key == key }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"opd", "cluster", "workingGroup", "kelurahan", "targetGroup", "fundingSource"})
    void attributedRupiahAddUpToTheWhole(String by) {
        Response answer = summary(Callers.POKJA, Map.of("by", by));

        answer.then()
                .statusCode(200)
                .body("by", equalTo(by))
                .body("programs", equalTo(5))
                .body("budgetRupiah", equalTo(WHOLE))
                .body("items.budgetRupiah.sum()", equalTo(WHOLE));
    }

    @Test
    void anOpdHasItsProgrammesAndTheirBudgets() {
        Response answer = summary(Callers.POKJA, Map.of());

        answer.then().body("items.key", contains(Agencies.DINSOS, Agencies.DINKES));
        assertThat(row(answer, Agencies.DINSOS))
                .isEqualTo(Map.of(
                        "key", Agencies.DINSOS,
                        "label", "Dinas Sosial",
                        "region", "35.73",
                        "programs", 3,
                        "budgetRupiah", 800,
                        "reachingRupiah", 800,
                        "complaints", 0));
    }

    @Test
    void aBudgetIsDividedAmongTheKelurahanItReachesToTheLastRupiah() {
        Response answer = summary(Callers.POKJA, Map.of("by", "kelurahan", "fiscalYear", 2027, "location", "35.73.01"));

        // A: 100 rupiah for 57 kelurahan; B: 300 for the 11 of kecamatan 01; C: 200 for one.
        answer.then().body("items", hasSize(57));
        assertThat(row(answer, "35.73.01.1001"))
                .containsAllEntriesOf(Map.of(
                        "label", "Balearjosari", "programs", 3, "budgetRupiah", 2 + 28 + 200, "reachingRupiah", 600));
        assertThat(row(answer, "35.73.05.1012")).containsAllEntriesOf(Map.of("budgetRupiah", 1, "reachingRupiah", 100));
    }

    @Test
    void severalTargetGroupsShareABudgetAndSourcesTakeWhatTheInputsSay() {
        Map<String, Object> body = Body.with("/title", "Bagi dua");
        body.put(
                "targetGroups",
                Body.list(
                        Body.object("category", "Lansia"),
                        Body.object("category", " lansia"),
                        Body.object("category", "Balita"),
                        Body.object("category", "Ibu  hamil")));
        body.put(
                "inputs",
                Body.list(
                        Body.object(
                                "kind",
                                "FUNDS",
                                "description",
                                "x",
                                "amountRupiah",
                                70,
                                "fundingSource",
                                "Dana  Kelurahan"),
                        Body.object("kind", "FUNDS", "description", "y", "amountRupiah", 30)));
        body.put("locations", List.of("35.79"));
        Posted.registered(Callers.EDITOR_DINSOS_BATU, body);

        Response groups = summary(Callers.SECRETARIAT_BATU, Map.of("by", "targetGroup", "text", "Bagi dua"));
        groups.then().body("items.key", contains("BALITA", "IBU HAMIL", "LANSIA"));
        groups.then().body("items.budgetRupiah", contains(34, 33, 33));
        groups.then().body("items.reachingRupiah", contains(100, 100, 100));
        Response sources = summary(Callers.SECRETARIAT_BATU, Map.of("by", "fundingSource", "text", "Bagi dua"));
        sources.then().body("items.key", contains("DANA KELURAHAN", "UNSTATED"));
        sources.then().body("items.budgetRupiah", contains(70, 30));
    }

    @Test
    void coverageLeavesProgrammesOfTheWholeCityAside() {
        Response answer = Callers.POKJA.asks().queryParam("fiscalYear", 2028).get("/v1/programs/coverage");

        answer.then()
                .statusCode(200)
                .body("kelurahan", equalTo(57))
                .body("covered", equalTo(1))
                .body("uncovered", equalTo(56))
                .body("cityWidePrograms", equalTo(0))
                .body("items.find { it.covered }.code", equalTo("35.73.02.1001"));
        Callers.POKJA
                .asks()
                .queryParam("fiscalYear", 2027)
                .get("/v1/programs/coverage")
                .then()
                .body("cityWidePrograms", equalTo(1))
                .body("covered", equalTo(22))
                .body("items.find { it.code == '35.73.01.1001' }.named", equalTo(1))
                .body("items.find { it.code == '35.73.01.1001' }.throughKecamatan", equalTo(1));
    }

    @Test
    void draftsCountOnlyWhereAskedForAndSeen() {
        summary(Callers.SECRETARIAT, Map.of()).then().body("programs", equalTo(5));
        summary(Callers.SECRETARIAT, Map.of("status", "DRAFT", "by", "kelurahan"))
                .then()
                .body("programs", equalTo(1))
                .body("items.key", contains("UNSTATED"));
        summary(Callers.POKJA, Map.of("status", "DRAFT")).then().body("programs", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"summary, by, color", "summary, cluster, x", "coverage, region, Malang", "coverage, region, 35"})
    void aParameterThatCannotBeReadIsNamed(String path, String parameter, String value) {
        Callers.POKJA
                .asks()
                .queryParam(parameter, value)
                .get("/v1/programs/" + path)
                .then()
                .statusCode(422)
                .body("errors.parameter", contains(parameter));
    }

    @Test
    void strangersAndOtherCitiesAreKeptOut() {
        given().get("/v1/programs/summary").then().statusCode(401);
        given().get("/v1/programs/coverage").then().statusCode(401);
        Callers.POKJA
                .asks()
                .queryParam("region", "35.79")
                .get("/v1/programs/coverage")
                .then()
                .statusCode(403);
        summary(Callers.WITHOUT_REGION, Map.of())
                .then()
                .body("programs", equalTo(0))
                .body("items", hasSize(0));
    }
}
