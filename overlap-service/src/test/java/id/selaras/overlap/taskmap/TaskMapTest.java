package id.selaras.overlap.taskmap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.program.RegionYear;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OverlapServiceTest
class TaskMapTest {
    private final RegionYear here = RegionYears.unused();
    private final String kecamatan = here.region() + ".01";
    private final String oneVillage = kecamatan + ".1001";
    private final String otherVillage = kecamatan + ".1002";
    private final ProgramBuilder health = ProgramBuilder.healthyFamilies(here)
            .nomenclature("1.02.02.2.02.0018", "Pengelolaan Pelayanan Promosi Kesehatan")
            .location(oneVillage, "Bandungrejosari", "KELURAHAN");
    private final ProgramBuilder sukun = ProgramBuilder.healthyFamilies(here)
            .opd(Api.SUKUN, "Kecamatan Sukun")
            .location(kecamatan, "Sukun", "KECAMATAN")
            .budget(85_000_000);
    private final ProgramBuilder welding =
            ProgramBuilder.welding(here).location(otherVillage, "Ciptomulyo", "KELURAHAN");

    @BeforeEach
    void register() {
        Topics.publish(Event.registered(welding), Event.registered(health), Event.registered(sukun));
        Api.awaitFindingBetween(health, sukun);
    }

    @Test
    void tellsWhoDoesWhatWhereAndWhoOverlapsThere() {
        get("/v1/task-map")
                .body("items", hasSize(3))
                .body("items[0].opd", equalTo(Api.HEALTH))
                .body("items[0].activity", equalTo("Pengelolaan Pelayanan Promosi Kesehatan"))
                .body("items[0].placeCode", equalTo(oneVillage))
                .body("items[0].programs", equalTo(1))
                .body("items[0].budgetRupiah", equalTo(420_000_000))
                .body("items[0].otherOpds", equalTo(Api.SUKUN))
                .body("items[1].otherOpds", equalTo(""))
                .body("items[2].opd", equalTo(Api.SUKUN))
                .body("items[2].otherOpds", equalTo(Api.HEALTH));
    }

    @Test
    void mapIsPaged() {
        String next = Api.pokja(here.region())
                .queryParam("fiscalYear", here.fiscalYear())
                .queryParam("limit", 2)
                .get("/v1/task-map")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");

        Api.pokja(here.region())
                .queryParam("fiscalYear", here.fiscalYear())
                .queryParam("after", next)
                .get("/v1/task-map")
                .then()
                .body("items", hasSize(1))
                .body("items[0].opd", equalTo(Api.SUKUN));
    }

    @Test
    void gapsAreTheKelurahanThatAnActivityLeavesOut() {
        String csv = Api.pokja(here.region())
                .accept("*/*")
                .queryParam("fiscalYear", here.fiscalYear())
                .queryParam("format", "csv")
                .get("/v1/task-map/gaps/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(csv.lines().skip(1))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("Promosi Kesehatan", otherVillage, "Ciptomulyo"))
                .anySatisfy(line -> assertThat(line).contains("Pelatihan las listrik", oneVillage));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "jsonl"})
    void mapIsGivenOutAsATable(String format) {
        byte[] table = Api.pokja(here.region())
                .accept("*/*")
                .queryParam("fiscalYear", here.fiscalYear())
                .queryParam("format", format)
                .get("/v1/task-map/export")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("task-map-"))
                .extract()
                .asByteArray();

        assertThat(table).hasSizeGreaterThan(100);
    }

    @Test
    void summaryCountsByAgencyAndWorkingGroupAndYear() {
        get("/v1/task-map/summary")
                .body("opds", hasSize(3))
                .body("opds.find { it.opd == '%s' }.findings".formatted(Api.SUKUN), equalTo(1))
                .body("opds.find { it.opd == '%s' }.undecided".formatted(Api.SUKUN), equalTo(1))
                .body("workingGroups", hasSize(1))
                .body("workingGroups[0].workingGroup", equalTo("NONE"))
                .body("workingGroups[0].findings", equalTo(1))
                .body("trend.find { it.fiscalYear == %d }.programs".formatted(here.fiscalYear()), equalTo(3))
                .body("trend.find { it.fiscalYear == %d }.decided".formatted(here.fiscalYear()), equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/task-map", "/v1/task-map/export", "/v1/task-map/gaps/export", "/v1/task-map/summary"})
    void refusesWhoMayNotAndWhatItCannotRead(String path) {
        given().get(path).then().statusCode(401);
        Api.editor(here.region(), Api.SUKUN).accept("*/*").get(path).then().statusCode(403);
        Api.pokja(here.region())
                .accept("*/*")
                .queryParam("region", "36.99")
                .get(path)
                .then()
                .statusCode(403);
        Api.pokja(here.region()).accept("*/*").get(path).then().statusCode(422);
    }

    private ValidatableResponse get(String path) {
        return Api.pokja(here.region())
                .queryParam("fiscalYear", here.fiscalYear())
                .get(path)
                .then()
                .statusCode(200);
    }
}
