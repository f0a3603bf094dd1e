package id.selaras.overlap.precedent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.program.RegionYear;
import org.junit.jupiter.api.Test;

@OverlapServiceTest
class PrecedentTest {
    private final RegionYear here = RegionYears.unused();
    private final RegionYear nextYear = new RegionYear(here.region(), here.fiscalYear() + 90);

    @Test
    void decisionOnTheSameWorkInAnotherYearIsShownBesideANewFinding() {
        String old = finding(here);
        dismiss(old);
        String present = finding(nextYear);

        Api.pokja(here.region())
                .get("/v1/findings/{id}/similar-decisions", present)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].findingId", equalTo(old))
                .body("items[0].fiscalYear", equalTo(here.fiscalYear()))
                .body("items[0].similarity", greaterThan(0.5f))
                .body("items[0].coordination.state", equalTo("DISMISSED"))
                .body("items[0].coordination.decision.reason", equalTo("Keluarga di kelurahan lain"));
    }

    @Test
    void undecidedFindingIsNoPrecedent() {
        finding(here);
        String present = finding(nextYear);

        Api.pokja(here.region())
                .get("/v1/findings/{id}/similar-decisions", present)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void otherRegionsAndAgenciesSeeNone() {
        String present = finding(here);

        given().get("/v1/findings/{id}/similar-decisions", present).then().statusCode(401);
        Api.editor(here.region(), Api.SUKUN)
                .get("/v1/findings/{id}/similar-decisions", present)
                .then()
                .statusCode(403);
        Api.pokja("36.99")
                .get("/v1/findings/{id}/similar-decisions", present)
                .then()
                .statusCode(404);
    }

    private static String finding(RegionYear regionYear) {
        ProgramBuilder health = ProgramBuilder.healthyFamilies(regionYear);
        ProgramBuilder sukun = ProgramBuilder.healthyFamilies(regionYear).opd(Api.SUKUN, "Kecamatan Sukun");
        Topics.publish(Event.registered(health), Event.registered(sukun));
        return Api.awaitFindingBetween(health, sukun).get("id").toString();
    }

    private void dismiss(String finding) {
        Api.pokja(here.region())
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"kind\": \"DISMISS\", \"reason\": \"Keluarga di kelurahan lain\"}")
                .post("/v1/findings/{id}/steps", finding)
                .then()
                .statusCode(200);
    }
}
