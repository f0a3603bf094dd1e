package id.selaras.agreements.performance;

import static id.selaras.agreements.realisation.Reports.report;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.SignedExample;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class PerformanceTest {
    private Town town;
    private String agreement;

    @BeforeEach
    void sign() {
        town = Town.founded();
        agreement = SignedExample.signed(town);
    }

    @Test
    void an_agreement_is_measured_indicator_by_indicator() {
        report(town.editor(), agreement, "IKU-2", 1, "36");
        report(town.editor(), agreement, "IKU-2", 2, "60");

        get(town.inspector(), "/v1/agreements/" + agreement + "/performance?quarter=2")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("opd.name", equalTo("Dinas Sosial"))
                .body("indicators.code", contains("IKU-1", "IKU-2", "IKU-3"))
                .body("indicators.light", contains("GREY", "YELLOW", "GREY"))
                .body("indicators[0].due", hasSize(0))
                .body("indicators[0].target", nullValue())
                .body("indicators[0].yearTarget", equalTo(3.6f))
                .body("indicators[1].target", equalTo(120))
                .body("indicators[1].realisation", equalTo(96))
                .body("indicators[1].percent", equalTo(80.0f))
                .body("indicators[1].grade", equalTo("HIGH"))
                .body("indicators[1].forecast.realisation", equalTo(200.0f))
                .body("indicators[1].forecast.percent", equalTo(80.0f))
                .body("indicators[1].forecast.light", equalTo("YELLOW"))
                .body("indicators[2].missing", contains(2))
                .body("indicators[2].scored", equalTo(0))
                .body("summary.indicators", equalTo(3))
                .body("summary.due", equalTo(2))
                .body("summary.complete", equalTo(1))
                .body("summary.yellow", equalTo(1))
                .body("summary.grey", equalTo(2))
                .body("summary.score", equalTo(40.0f))
                .body("summary.grade", equalTo("VERY_LOW"));
    }

    @Test
    void more_than_the_cap_is_shown_and_scored_as_the_cap() {
        report(town.editor(), agreement, "IKU-2", 1, "80");

        get(town.inspector(), "/v1/agreements/" + agreement + "/performance?quarter=1")
                .then()
                .body("indicators[1].percent", equalTo(200.0f))
                .body("indicators[1].scored", equalTo(120))
                .body("summary.score", equalTo(120.0f));
    }

    @Test
    void figures_are_measured_against_the_version_in_force() {
        report(town.editor(), agreement, "IKU-2", 1, "36");
        ObjectNode revised = SignedExample.draft();
        ObjectNode indicator = (ObjectNode) revised.at("/objectives/0/indicators/1");
        indicator.put("target", 245);
        indicator.putArray("quarterlyTargets").add(36).add(80).add(80).add(49);
        SignedExample.revised(town, agreement, revised);

        get(town.inspector(), "/v1/agreements/" + agreement + "/performance?quarter=1")
                .then()
                .body("version", equalTo(2))
                .body("indicators[1].percent", equalTo(100.0f));
    }

    @Test
    void the_opds_of_a_region_are_ranked_by_the_rule_that_is_shown() {
        String other =
                SignedExample.signed(town, town.editorOfOtherOpd(), town.headOfOtherOpd(), SignedExample.draft());
        report(town.editor(), agreement, "IKU-2", 1, "30");
        report(town.editorOfOtherOpd(), other, "IKU-2", 1, "38");

        period("ranking", "&quarter=1")
                .then()
                .statusCode(200)
                .body("rule.text", containsString("paling tinggi 120 persen"))
                .body("rule.cap", equalTo(120))
                .body("places.rank", contains(1, 2))
                .body("places.opd.code", contains(town.otherOpd(), town.opd()))
                .body("places.summary.score", contains(95.0f, 75.0f))
                .body("unranked", hasSize(0));
        period("opds", "&quarter=1")
                .then()
                .body("items.opd.code", contains(town.otherOpd(), town.opd()))
                .body("items.summary.green", contains(1, 0));
        period("region", "&quarter=1")
                .then()
                .body("region", equalTo(town.region()))
                .body("opds", equalTo(2))
                .body("summary.indicators", equalTo(6))
                .body("summary.due", equalTo(2))
                .body("summary.score", equalTo(85.0f));
    }

    @Test
    void equal_scores_share_a_rank() {
        SignedExample.signed(town, town.editorOfOtherOpd(), town.headOfOtherOpd(), SignedExample.draft());

        period("ranking", "&quarter=2").then().body("places.rank", contains(1, 1));
    }

    @Test
    void the_rule_is_told_in_the_readers_language() {
        given().auth()
                .oauth2(town.inspector())
                .header("Accept-Language", "en")
                .get("/v1/performance/ranking?fiscalYear=2027&quarter=1")
                .then()
                .body("rule.text", containsString("at most 120 percent"));
    }

    @Test
    void unreadable_parameters_are_named() {
        period("ranking", "&quarter=5").then().statusCode(422).body("errors.parameter", contains("quarter"));
        period("opds", "").then().statusCode(422).body("errors.parameter", contains("quarter"));
        get(town.inspector(), "/v1/agreements/" + agreement + "/performance?quarter=x")
                .then()
                .statusCode(422);
    }

    @Test
    void another_region_and_strangers_see_nothing() {
        Town elsewhere = Town.founded();

        get(elsewhere.inspector(), "/v1/agreements/" + agreement + "/performance")
                .then()
                .statusCode(403);
        for (String what : new String[] {"opds", "region", "ranking"}) {
            String path = "/v1/performance/" + what + "?fiscalYear=2027&quarter=1";
            get(elsewhere.inspector(), path + "&region=" + town.region()).then().statusCode(403);
            given().get(path).then().statusCode(401);
        }
        get(town.inspector(), "/v1/agreements/" + SignedExample.drafted(elsewhere) + "/performance")
                .then()
                .statusCode(403);
    }

    private Response period(String what, String more) {
        return get(town.inspector(), "/v1/performance/" + what + "?fiscalYear=2027" + more);
    }

    private static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }
}
