package id.selaras.overlap.finding;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;

import id.selaras.localstack.testing.TestTokens;
import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.program.RegionYear;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Who is told of findings, and what the audit trail keeps of the steps taken with them.
@OverlapServiceTest
class FindingHintTest {
    private final RegionYear here = RegionYears.unused();
    private final ProgramBuilder health = ProgramBuilder.healthyFamilies(here).workingGroup("PARTNERSHIP");
    private final ProgramBuilder sukun = ProgramBuilder.healthyFamilies(here)
            .opd(Api.SUKUN, "Kecamatan Sukun")
            .workingGroup("PARTNERSHIP");

    @Test
    void workingGroupThatSubscribedIsToldOfItsFindingsAndNoOther() {
        String partnership = subscribe("PARTNERSHIP");
        String complaints = subscribe("COMPLAINTS");

        Topics.publish(Event.registered(health), Event.registered(sukun));

        // The name does not exist, so the attempt fails; that it was made is what the finding brings about.
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> Api.pokja(here.region())
                .get("/v1/webhooks/{id}/deliveries", partnership)
                .then()
                .statusCode(200)
                .body("items.size()", greaterThanOrEqualTo(1)));
        Api.pokja(here.region())
                .get("/v1/webhooks/{id}/deliveries", complaints)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        for (String id : new String[] {partnership, complaints}) {
            Api.pokja(here.region()).delete("/v1/webhooks/{id}", id).then().statusCode(204);
        }
    }

    @Test
    void everyStepStandsInTheAuditTrailBulkStepsToo() {
        Topics.publish(Event.registered(health), Event.registered(sukun));
        String finding = Api.awaitFindingBetween(health, sukun).get("id").toString();
        Api.pokja(here.region())
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body("{\"kind\": \"ASK\", \"answerBy\": \"2099-03-31\", \"reason\": \"Mohon penjelasan\"}")
                .post("/v1/findings/{id}/steps", finding)
                .then()
                .statusCode(200);
        Api.pokja(here.region())
                .contentType("application/json")
                .body("{\"step\": {\"kind\": \"DISMISS\", \"reason\": \"Sasaran berbeda\"}, \"findings\": [{\"id\": \""
                        + finding + "\", \"version\": 1}]}")
                .post("/v1/findings/steps")
                .then()
                .statusCode(200);

        Api.as(TestTokens.token().subject("inspector").region(here.region()).roles("inspectorate"))
                .queryParam("recordId", finding)
                .get("/v1/audit")
                .then()
                .statusCode(200)
                .body("items.action", hasItems("finding.ask", "finding.dismiss"))
                .body("items.find { it.action == 'finding.dismiss' }.subject", equalTo("pokja.member"));
    }

    private String subscribe(String workingGroup) {
        return Api.pokja(here.region())
                .contentType("application/json")
                .body("{\"feed\": \"findings\", \"url\": \"https://reader.invalid/" + workingGroup
                        + "\", \"subjects\": [\"" + workingGroup + "\"]}")
                .post("/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
