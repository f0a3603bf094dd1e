package id.selaras.overlap.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.localstack.testing.TestTokens;
import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.program.RegionYear;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OverlapServiceTest
class ScreeningTest {
    private final RegionYear here = RegionYears.unused();
    private final ProgramBuilder health = ProgramBuilder.healthyFamilies(here);
    private final ProgramBuilder draft = ProgramBuilder.healthyFamilies(here)
            .opd(Api.SUKUN, "Kecamatan Sukun")
            .budget(85_000_000);

    @Test
    void draftIsJudgedAsItWillBeOnceItIsRegistered() {
        Topics.publish(Event.registered(health));
        Topics.awaitProcessed(here);

        Map<String, Object> wouldBe = screen(Api.SUKUN)
                .body(draft.draft().toString())
                .post("/v1/screenings")
                .then()
                .statusCode(200)
                .body("findings", hasSize(1))
                .body("findings[0].program.id", equalTo(health.id().toString()))
                .body("findings[0].program.opd.name", equalTo("Dinas Kesehatan"))
                .extract()
                .path("findings[0]");
        Topics.publish(Event.registered(draft));
        Map<String, Object> finding = Api.awaitFinding(here);

        for (String part :
                new String[] {"class", "inputSimilarity", "outputSimilarity", "confidence", "evidence", "rupiahAtStake"
                }) {
            assertThat(wouldBe.get(part)).as(part).isEqualTo(finding.get(part));
        }
    }

    @Test
    void titleOfTheSubActivityCountsAsItWillOnceTheDraftIsRegistered() {
        String code = "1.02.02.2.02.0006";
        String title = "Pengelolaan Pelayanan Kesehatan pada Usia Produktif";
        ProgramBuilder known = health.nomenclature(code, title);
        ProgramBuilder planned = draft.nomenclature(code, title);
        Topics.publish(Event.registered(known));
        Topics.awaitProcessed(here);

        float similarity = screen(Api.SUKUN)
                .body(planned.draft().put("nomenclatureCode", code).toString())
                .post("/v1/screenings")
                .then()
                .statusCode(200)
                .extract()
                .path("findings[0].inputSimilarity");
        Topics.publish(Event.registered(planned));

        assertThat(Api.awaitFinding(here).get("inputSimilarity")).isEqualTo(similarity);
    }

    @Test
    void listIsScreenedInItsOrder() {
        Topics.publish(Event.registered(health), Event.registered(ProgramBuilder.welding(here)));
        Topics.awaitProcessed(here);

        screen(Api.SUKUN)
                .body("{\"drafts\": [%s, %s]}"
                        .formatted(ProgramBuilder.welding(here).draft(), draft.draft()))
                .post("/v1/screenings/lists")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].total", equalTo(1))
                .body("items[0].findings[0].program.opd.name", equalTo("Dinas Tenaga Kerja"))
                .body("items[1].findings[0].program.id", equalTo(health.id().toString()));
        screen(Api.SUKUN)
                .body("{\"drafts\": [%s, {\"fiscalYear\": 2027}]}".formatted(draft.draft()))
                .post("/v1/screenings/lists")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/drafts/1/title"));
        RestAssured.given()
                .contentType("application/json")
                .body("{}")
                .post("/v1/screenings/lists")
                .then()
                .statusCode(401);
    }

    @Test
    void nothingIsStored() {
        Topics.publish(Event.registered(health));
        Topics.awaitProcessed(here);

        screen(Api.SUKUN)
                .body(draft.draft().toString())
                .post("/v1/screenings")
                .then()
                .statusCode(200);

        assertThat(Api.findings(here)).isEmpty();
    }

    @Test
    void titleAndYearAreEnough() {
        Topics.publish(Event.registered(health));
        Topics.awaitProcessed(here);

        screen(Api.SUKUN)
                .body(
                        "{\"fiscalYear\": %d, \"title\": \"Penyuluhan perilaku hidup bersih dan sehat bagi keluarga miskin\"}"
                                .formatted(here.fiscalYear()))
                .post("/v1/screenings")
                .then()
                .statusCode(200)
                .body("findings.program.id", contains(health.id().toString()));
    }

    @Test
    void ownProgrammesAreNoConflict() {
        Topics.publish(Event.registered(health));
        Topics.awaitProcessed(here);

        screen(Api.HEALTH)
                .body(draft.draft().toString())
                .post("/v1/screenings")
                .then()
                .body("findings", hasSize(0));
    }

    @Test
    void workingGroupNamesTheAgencyThatPlans() {
        Topics.publish(Event.registered(health));
        Topics.awaitProcessed(here);

        Api.pokja(here.region())
                .contentType("application/json")
                .queryParam("opd", Api.SUKUN)
                .body(draft.draft().toString())
                .post("/v1/screenings")
                .then()
                .statusCode(200)
                .body("findings", hasSize(1));
        Api.pokja(here.region())
                .contentType("application/json")
                .body(draft.draft().toString())
                .post("/v1/screenings")
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("opd"));
    }

    @Test
    void regionWithoutAnyProgrammeHasNoConflict() {
        screen(Api.SUKUN)
                .body(draft.draft().toString())
                .post("/v1/screenings")
                .then()
                .statusCode(200)
                .body("findings", hasSize(0));
    }

    @Test
    void everyFaultOfADraftIsNamed() {
        screen(Api.SUKUN)
                .body("""
                        {"fiscalYear": 1999, "title": " ", "nomenclatureCode": "1.2", "inputs": [{"kind": "MONEY",
                         "description": "x"}], "targetGroups": [{"category": "lansia", "welfareDecileFrom": 0}]}""")
                .post("/v1/screenings")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/fiscalYear",
                                "/title",
                                "/nomenclatureCode",
                                "/inputs/0/kind",
                                "/targetGroups/0/welfareDecileFrom"));
    }

    @Test
    void brokenJsonIsRefused() {
        screen(Api.SUKUN).body("{\"title\": ").post("/v1/screenings").then().statusCode(400);
        screen(Api.SUKUN)
                .body("{\"judul\": \"x\"}")
                .post("/v1/screenings")
                .then()
                .statusCode(422);
    }

    @Test
    void onlyThoseWhoPlanOrCoordinateScreen() {
        RestAssured.given()
                .contentType("application/json")
                .body(draft.draft().toString())
                .post("/v1/screenings")
                .then()
                .statusCode(401);
        Api.as(TestTokens.token().region(here.region()).roles("system-reader"))
                .contentType("application/json")
                .body(draft.draft().toString())
                .post("/v1/screenings")
                .then()
                .statusCode(403);
    }

    private RequestSpecification screen(String opd) {
        return Api.editor(here.region(), opd).contentType("application/json");
    }
}
