package id.selaras.programs.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class CarryOverTest {
    /// A year of its own, so that programmes of other tests are not carried along.
    private static final int YEAR = 2052;

    @BeforeEach
    void agencies() {
        Agencies.enter();
    }

    @Test
    void aYearsProgrammesBecomeTheNextYearsDraftsOnce() {
        String title = "Dibawa " + Lists.key();
        String id = registered(Callers.EDITOR_DINSOS, title);
        registered(Callers.EDITOR_DINKES, "Milik lain " + Lists.key());

        JsonPath carried = carried(Callers.EDITOR_DINSOS, YEAR);

        assertThat(carried.getString("state")).isEqualTo("APPLIED");
        JsonPath record = record(carried, title);
        assertThat(record.getString("action")).isEqualTo("ADD");
        Response draft = Callers.EDITOR_DINSOS.asks().get("/v1/programs/{id}", record.getString("programId"));
        draft.then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("fiscalYear", equalTo(YEAR + 1))
                .body("title", equalTo(title))
                // 2052 is a leap year, 2053 is none.
                .body("start", equalTo("2053-02-28"))
                .body("end", equalTo("2053-12-20"))
                .body("budgetRupiah", equalTo(5_000_000))
                .body("nomenclature.code", equalTo("1.06.04.2.01.0001"))
                .body("opd.code", equalTo(Agencies.DINSOS));
        Callers.POKJA.asks().get("/v1/programs/{id}", id).then().body("fiscalYear", equalTo(YEAR));
        assertThat(Lists.records(Callers.EDITOR_DINSOS, carried.getString("id")).<String>getList("items.title"))
                .noneMatch(other -> other.startsWith("Milik lain"));

        JsonPath again = carried(Callers.EDITOR_DINSOS, YEAR);
        assertThat(record(again, title).getString("action")).isEqualTo("UNCHANGED");
    }

    @Test
    void theSecretariatCarriesAllOpdsOver() {
        String title = "Sekretariat " + Lists.key();
        registered(Callers.EDITOR_DINKES, title);

        JsonPath carried = carried(Callers.SECRETARIAT, YEAR);

        Callers.EDITOR_DINKES
                .asks()
                .get("/v1/programs/{id}", record(carried, title).getString("programId"))
                .then()
                .statusCode(200)
                .body("opd.code", equalTo(Agencies.DINKES));
    }

    @ParameterizedTest
    @CsvSource({"toYear=2053, fiscalYear", "fiscalYear=dua, fiscalYear", "fiscalYear=2052&toYear=2052, toYear"})
    void theYearsMustFollowEachOther(String query, String parameter) {
        Callers.EDITOR_DINSOS
                .asks()
                .post("/v1/imports/carry-over?region=&" + query)
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo(parameter));
    }

    @Test
    void whoMayNotWriteMayNotCarryOver() {
        Callers.POKJA
                .asks()
                .post("/v1/imports/carry-over?fiscalYear=" + YEAR)
                .then()
                .statusCode(403);
    }

    private static String registered(Callers editor, String title) {
        Response answer = editor.sends(Map.ofEntries(
                        Map.entry("fiscalYear", YEAR),
                        Map.entry("nomenclatureCode", "1.06.04.2.01.0001"),
                        Map.entry("title", title),
                        Map.entry("description", "Makanan dua kali sehari"),
                        Map.entry("start", YEAR + "-02-29"),
                        Map.entry("end", YEAR + "-12-20"),
                        Map.entry("cluster", "SOCIAL_ASSISTANCE"),
                        Map.entry(
                                "inputs",
                                List.of(Map.of("kind", "FUNDS", "description", "Belanja", "amountRupiah", 5_000_000))),
                        Map.entry("locations", List.of("35.73.01")),
                        Map.entry("outputs", List.of(Map.of("indicator", "Lansia", "target", 350, "unit", "Orang")))))
                .post("/v1/programs");
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private static JsonPath carried(Callers caller, int year) {
        Response answer = caller.asks()
                .queryParam("fiscalYear", year)
                .queryParam("apply", "ALL_OR_NOTHING")
                .post("/v1/imports/carry-over");
        answer.then().statusCode(202);
        return Lists.ended(caller, answer.path("id"));
    }

    private static JsonPath record(JsonPath carried, String title) {
        JsonPath records = Callers.SECRETARIAT
                .asks()
                .queryParam("limit", 500)
                .get("/v1/imports/{id}/records", carried.getString("id"))
                .jsonPath();
        int place = records.<String>getList("items.title").indexOf(title);
        assertThat(place).isNotNegative();
        return records.setRootPath("items[" + place + "]");
    }
}
