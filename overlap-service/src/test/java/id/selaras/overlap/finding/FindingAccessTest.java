package id.selaras.overlap.finding;

import static io.restassured.RestAssured.given;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OverlapServiceTest
class FindingAccessTest {
    private static final String SOCIAL = "1.06.0.00.0.00.01.0000";

    private final RegionYear here = RegionYears.unused();
    private final RegionYear elsewhere = RegionYears.unused();
    private String finding;

    @BeforeEach
    void publish() {
        Topics.publish(
                Event.registered(ProgramBuilder.healthyFamilies(here)),
                Event.registered(ProgramBuilder.healthyFamilies(here).opd(Api.SUKUN, "Kecamatan Sukun")));
        finding = "/v1/findings/" + Api.awaitFinding(here).get("id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/findings",
                "/v1/findings/00000000-0000-5000-8000-000000000000",
                "/v1/findings/00000000-0000-5000-8000-000000000000/versions",
                "/v1/findings/changes",
                "/v1/findings/snapshot"
            })
    void nobodyReadsWithoutAToken(String path) {
        given().get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:selaras:problem:unauthenticated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pokja-member", "secretariat", "inspectorate", "mayor", "system-reader"})
    void whoWorksAcrossAgenciesReadsEverythingOfTheRegion(String role) {
        TestTokens token = TestTokens.token().region(here.region()).roles(role);

        Api.as(token).get(finding).then().statusCode(200);
        Api.as(token)
                .queryParam("fiscalYear", here.fiscalYear())
                .get("/v1/findings")
                .then()
                .body("items", hasSize(1));
        Api.as(token).get("/v1/findings/changes").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"opd-editor", "opd-head"})
    void agencySeesTheFindingsThatTouchItAndNoOthers(String role) {
        TestTokens touched =
                TestTokens.token().region(here.region()).opd(Api.SUKUN).roles(role);
        TestTokens untouched =
                TestTokens.token().region(here.region()).opd(SOCIAL).roles(role);

        Api.as(touched).get(finding).then().statusCode(200);
        Api.as(touched)
                .queryParam("fiscalYear", here.fiscalYear())
                .get("/v1/findings")
                .then()
                .body("items", hasSize(1));
        Api.as(untouched)
                .get(finding)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", equalTo("Temuan ini tidak menyangkut OPD Anda."));
        Api.as(untouched).get(finding + "/versions").then().statusCode(403);
        Api.as(untouched)
                .queryParam("fiscalYear", here.fiscalYear())
                .get("/v1/findings")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void whoLeadsAnAgencyAndSitsInAWorkingGroupReadsEverything() {
        Api.as(TestTokens.token().region(here.region()).opd(SOCIAL).roles("opd-head", "pokja-member"))
                .get(finding)
                .then()
                .statusCode(200);
    }

    @Test
    void agencyReadsNoFeedOfEverybodysFindings() {
        Api.editor(here.region(), Api.SUKUN).get("/v1/findings/changes").then().statusCode(403);
        Api.editor(here.region(), Api.SUKUN).get("/v1/findings/snapshot").then().statusCode(403);
    }

    @Test
    void editorWithoutAnAgencyIsRefused() {
        Api.as(TestTokens.token().region(here.region()).roles("opd-editor"))
                .get("/v1/findings")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void rolesThatHaveNothingToDoWithFindingsAreRefused() {
        Api.as(TestTokens.token().region(here.region()).roles("bps-feed"))
                .get("/v1/findings")
                .then()
                .statusCode(403);
        Api.as(TestTokens.token().region(here.region())).get(finding).then().statusCode(403);
    }

    @Test
    void anotherRegionsFindingIsNotKnown() {
        Api.pokja(elsewhere.region()).get(finding).then().statusCode(404);
        Api.pokja(elsewhere.region()).get(finding + "/versions").then().statusCode(404);
        Api.editor(elsewhere.region(), Api.SUKUN).get(finding).then().statusCode(404);
        Api.pokja(elsewhere.region()).get("/v1/findings").then().body("items", hasSize(0));
        Api.pokja(elsewhere.region())
                .queryParam("region", here.region())
                .get("/v1/findings")
                .then()
                .statusCode(403);
    }

    @Test
    void provinceReadsItsCitiesButAnAgencyOfTheProvinceNotTheCitysOfTheSameCode() {
        String province = here.region().substring(0, 2);
        Api.pokja(province)
                .queryParam("region", here.region())
                .queryParam("fiscalYear", here.fiscalYear())
                .get("/v1/findings")
                .then()
                .body("items", hasSize(1));
        Api.pokja(province).get(finding).then().statusCode(200);
        Api.editor(province, Api.SUKUN).get(finding).then().statusCode(404);
        Api.editor(province, Api.SUKUN).get("/v1/findings").then().body("items", hasSize(0));
    }

    @Test
    void unknownFindingIsNotFound() {
        Api.pokja(here.region())
                .get("/v1/findings/00000000-0000-5000-8000-000000000000")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        Api.pokja(here.region()).get("/v1/findings/no-uuid").then().statusCode(404);
    }
}
