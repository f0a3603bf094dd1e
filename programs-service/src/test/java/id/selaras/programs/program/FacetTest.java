package id.selaras.programs.program;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetTest {
    private boolean entered;

    @BeforeEach
    void fiveProgrammes() {
        if (!entered) {
            FiveProgrammes.enter();
            entered = true;
        }
    }

    private static Response facets(Callers caller, Map<String, ?> parameters) {
        return caller.asks().queryParams(parameters).get("/v1/programs/facets");
    }

    private static Map<String, Integer> counts(Response answer, String facet) {
        List<Map<String, Object>> counts = answer.jsonPath().getList(facet);
        return counts.stream().collect(Collectors.toMap(count -> (String) count.get("value"), count ->
                (Integer) count.get("programs")));
    }

    @Test
    void everyFacetCountsItsValues() {
        Response answer = facets(Callers.POKJA, Map.of());

        answer.then().statusCode(200).body("opd[0].label", equalTo("Dinas Sosial"));
        assertThat(counts(answer, "opd")).isEqualTo(Map.of(Agencies.DINSOS, 3, Agencies.DINKES, 2));
        assertThat(counts(answer, "fiscalYear")).isEqualTo(Map.of("2027", 4, "2028", 1));
        assertThat(counts(answer, "cluster")).isEqualTo(Map.of("SOCIAL_ASSISTANCE", 3, "PRO_PEOPLE", 2));
        assertThat(counts(answer, "workingGroup")).isEqualTo(Map.of("COMPLAINTS", 5));
        assertThat(counts(answer, "status")).isEqualTo(Map.of("REGISTERED", 5));
        assertThat(counts(answer, "fundingSource")).isEqualTo(Map.of("APBD", 5));
    }

    @Test
    void aKecamatanCountsWhatTheListFindsThere() {
        Map<String, Integer> kecamatan = counts(facets(Callers.POKJA, Map.of()), "kecamatan");

        assertThat(kecamatan)
                .isEqualTo(Map.of("35.73.01", 3, "35.73.02", 3, "35.73.03", 1, "35.73.04", 1, "35.73.05", 1));
        kecamatan.forEach((code, programs) ->
                FiveProgrammes.list(Callers.POKJA, "location=" + code).then().body("items", hasSize(programs)));
    }

    @Test
    void aFacetLeavesItsOwnFilterAsideAndHeedsTheOthers() {
        Response answer = facets(Callers.POKJA, Map.of("opd", Agencies.DINKES, "fiscalYear", 2027, "text", "lansia"));

        assertThat(counts(answer, "opd")).isEqualTo(Map.of(Agencies.DINSOS, 1, Agencies.DINKES, 1));
        assertThat(counts(answer, "cluster")).isEqualTo(Map.of("PRO_PEOPLE", 1));
        assertThat(counts(answer, "kecamatan")).isEqualTo(Map.of("35.73.01", 1));
    }

    @Test
    void othersSeeTheirOwnRegion() {
        assertThat(counts(facets(Callers.SECRETARIAT_BATU, Map.of()), "opd")).isEmpty();
    }

    @Test
    void rubbishAndStrangersAreRefused() {
        facets(Callers.POKJA, Map.of("cluster", "x")).then().statusCode(422);
        given().get("/v1/programs/facets").then().statusCode(401);
    }
}
