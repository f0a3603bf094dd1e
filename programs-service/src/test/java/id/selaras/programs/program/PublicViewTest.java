package id.selaras.programs.program;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicViewTest {
    private static final Map<String, ?> MALANG_2027 = Map.of("region", "35.73", "fiscalYear", "2027");

    private boolean entered;
    private String withdrawn;
    private String draft;

    @BeforeEach
    void fiveProgrammesADraftAndAWithdrawnOne() {
        if (!entered) {
            FiveProgrammes.enter();
            draft = Posted.draft(Callers.EDITOR_DINSOS);
            withdrawn = Posted.registered(Callers.EDITOR_DINSOS);
            Callers.EDITOR_DINSOS
                    .sends(Map.of("reason", "Digabung"))
                    .header("If-Match", "*")
                    .post("/v1/programs/{id}/withdrawal", withdrawn)
                    .then()
                    .statusCode(200);
            entered = true;
        }
    }

    @Test
    void everybodySeesTheRegisteredProgrammesOfAYear() {
        Response page =
                given().queryParams(MALANG_2027).queryParam("sort", "title").get("/public/v1/programs");

        page.then()
                .statusCode(200)
                .header("Cache-Control", containsString("public"))
                .header("Cache-Control", containsString("max-age=300"))
                .body("items.title", contains("A", "B", "C", "D"));
        assertThat(page.jsonPath().<String, Object>getMap("items[0]").keySet())
                .isEqualTo(Set.of(
                        "id",
                        "region",
                        "fiscalYear",
                        "opd",
                        "title",
                        "description",
                        "start",
                        "end",
                        "cluster",
                        "targetGroups",
                        "locations",
                        "outputs",
                        "outcomes",
                        "budgetRupiah",
                        "registeredAt"));
    }

    @Test
    void theListIsNarrowedAndPaged() {
        Response first = given().queryParams(MALANG_2027)
                .queryParams(Map.of("location", "35.73.01", "sort", "title", "limit", 2, "status", "WITHDRAWN"))
                .get("/public/v1/programs");

        first.then().body("items", hasSize(0));
        Response page = given().queryParams(MALANG_2027)
                .queryParams(Map.of("location", "35.73.01", "sort", "title", "limit", 2))
                .get("/public/v1/programs");
        page.then().body("items.title", contains("A", "B")).body("next", notNullValue());
        given().queryParams(MALANG_2027)
                .queryParams(Map.of("location", "35.73.01", "sort", "title", "limit", 2, "after", page.path("next")))
                .get("/public/v1/programs")
                .then()
                .body("items.title", contains("C"));
    }

    @Test
    void whoHasTheAnswerIsToldThatItIsTheSame() {
        Response first = given().queryParams(MALANG_2027).get("/public/v1/programs/totals");

        given().queryParams(MALANG_2027)
                .header("If-None-Match", first.header("ETag"))
                .get("/public/v1/programs/totals")
                .then()
                .statusCode(304)
                .header("ETag", first.header("ETag"));
    }

    @Test
    void theTotalsAddUp() {
        given().queryParams(MALANG_2027)
                .get("/public/v1/programs/totals")
                .then()
                .statusCode(200)
                .body("programs", equalTo(4))
                .body("budgetRupiah", equalTo(650))
                .body("items.label", contains("Dinas Sosial", "Dinas Kesehatan"))
                .body("items.budgetRupiah", contains(400, 250));
    }

    @Test
    void oneProgrammeIsReadUnlessItIsADraftOrWithdrawn() {
        String id = FiveProgrammes.list(Callers.POKJA, "text=posyandu").path("items[0].id");

        given().get("/public/v1/programs/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("title", equalTo("C"));
        for (String hidden : List.of(draft, withdrawn)) {
            given().get("/public/v1/programs/{id}", hidden)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "programs, 35.73, , fiscalYear",
        "programs, , 2027, region",
        "programs, 35, 2027, region",
        "programs/totals, Malang, 2027, region",
        "programs/totals, 35.73, tahun, fiscalYear",
    })
    void theCityAndTheYearMustBeNamed(String path, String region, String year, String parameter) {
        given().queryParam("region", region == null ? "" : region)
                .queryParam("fiscalYear", year == null ? "" : year)
                .get("/public/v1/" + path)
                .then()
                .statusCode(422)
                .body("errors.parameter", contains(parameter));
    }
}
