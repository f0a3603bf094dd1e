package id.selaras.programs.statistics.feed;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import id.selaras.programs.statistics.Senders;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
@WithTestResource(value = StatisticsOffice.class, scope = TestResourceScope.GLOBAL)
class PullTest {

    @Inject
    PullWorker worker;

    @Inject
    FeedFreshness freshness;

    @BeforeEach
    void forgetAll() {
        Senders.forgetAll();
        StatisticsOffice.saysOf2023("4.26");
    }

    private static Response ask(String source) {
        return Callers.SECRETARIAT.sends(Map.of("source", source)).post("/v1/statistics/pulls");
    }

    private static Response pulled(String source) {
        Response asked = ask(source);
        asked.then().statusCode(202).body("source", equalTo(source)).body("requestedBy", equalTo("secretariat"));
        return finished(asked.path("id"));
    }

    private static Response finished(String id) {
        return await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> Callers.SECRETARIAT.asks().get("/v1/statistics/pulls/{id}", id),
                        pull -> List.of("SUCCEEDED", "FAILED").contains(pull.<String>path("state")));
    }

    private static Response figures(String query) {
        return Callers.POKJA.asks().get("/v1/statistics/observations?region=35.73&" + query);
    }

    @Test
    void aRepetitionChangesNothingAndARevisionKeepsTheEarlierFigure() {
        pulled("kota-malang")
                .then()
                .body("state", equalTo("SUCCEEDED"))
                .body("added", equalTo(3))
                .body("remarks", empty());
        Response first = figures("");
        first.then()
                .body("items.period", contains("2022", "2023", "2024"))
                .body("items.value", contains(4.37f, 4.26f, 3.91f))
                .body("items[1].bpsCode", equalTo("3573"))
                .body("items[1].unit", equalTo("PERCENT"))
                .body("items[1].breakdown", equalTo("total"))
                .body("items[1].channel", equalTo("PULL"));
        String cursor =
                Callers.POKJA.asks().get("/v1/statistics/observations/changes").path("next");

        pulled("kota-malang").then().body("added", equalTo(0)).body("unchanged", equalTo(3));

        figures("").then().body("items", equalTo(first.path("items")));
        Callers.POKJA
                .asks()
                .get("/v1/statistics/observations/changes?after=" + cursor)
                .then()
                .body("items", empty());

        StatisticsOffice.saysOf2023("4.28");
        pulled("kota-malang").then().body("revised", equalTo(1)).body("unchanged", equalTo(2));

        figures("from=2023&to=2023").then().body("items.value", contains(4.28f)).body("items.version", contains(2));
        figures("from=2023&to=2023&asOf=" + first.path("items[1].recordedAt"))
                .then()
                .body("items.value", contains(4.26f))
                .body("items[0].supersededAt", notNullValue());
        Callers.POKJA
                .asks()
                .get("/v1/statistics/observations/{id}/versions", first.<String>path("items[1].id"))
                .then()
                .body("items.value", contains(4.28f, 4.26f))
                .body("items.supersededAt", contains(nullValue(), notNullValue()))
                .body("items[0].firstSeenAt", equalTo(first.path("items[1].recordedAt")));
        Callers.POKJA
                .asks()
                .get("/v1/statistics/observations/changes?after=" + cursor)
                .then()
                .body("items.state", contains("REVISED"))
                .body("items.data.value", contains(4.28f));
    }

    @Test
    void theAnswerIsKeptWordForWordWithoutTheKey() {
        pulled("kota-malang");

        Callers.SECRETARIAT
                .asks()
                .get("/v1/statistics/answers/{id}", figures("").<String>path("items[0].answer"))
                .then()
                .statusCode(200)
                .body("request", equalTo("list?domain=3573&model=data&th=122:124&var=77"))
                .body("body", containsString("\"35737701220\":4.37"))
                .body("body", not(containsString(StatisticsOffice.KEY)));
        Callers.POKJA
                .asks()
                .get("/v1/statistics/answers/{id}", figures("").<String>path("items[0].answer"))
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsNotUnderstoodIsReported() {
        pulled("poverty-rate-provinces")
                .then()
                .body("state", equalTo("SUCCEEDED"))
                .body("added", equalTo(6))
                .body("rejected", equalTo(3))
                .body("remarks.kind", contains("UNEXPLAINED_KEY", "UNREADABLE_VALUE", "UNKNOWN_PLACE"))
                .body("remarks.examples.flatten()", contains("777719243412361", "110019243212361", "9999 INDONESIA"));
        Callers.POKJA
                .asks()
                .get("/v1/statistics/observations?region=35")
                .then()
                .body("items.breakdown", contains("rural", "total", "urban"))
                .body("items.period", contains("2023-03", "2023-03", "2023-03"))
                .body("items.value", contains(13.98f, 10.35f, 7.5f));
    }

    @Test
    void aSourceOutOfOrderIsShownByTheFeed() {
        pulled("out-of-order")
                .then()
                .body("state", equalTo("FAILED"))
                .body("reason", equalTo("OVERLOADED"))
                .body("message", equalTo("list?domain=3573&model=data&th=115:117&var=1: status 500"));
        pulled("kota-malang");

        Senders.inspector()
                .get("/v1/statistics/feed")
                .then()
                .statusCode(200)
                .body("keyConfigured", equalTo(true))
                .body("sources.name", hasItem("poor-people-provinces"))
                .body("sources.find { it.name == 'out-of-order' }.lastErrorReason", equalTo("OVERLOADED"))
                .body("sources.find { it.name == 'out-of-order' }.lastSuccessAt", nullValue())
                .body("sources.find { it.name == 'kota-malang' }.lastSuccessAt", notNullValue())
                .body("sources.find { it.name == 'kota-malang' }.region", equalTo("35.73"))
                .body("series", equalTo(1));
        freshness.refresh();
        RestAssured.get("/q/metrics")
                .then()
                .body(containsString("selaras_bps_feed_age_seconds{source=\"out-of-order\"} -1.0"))
                .body(containsString("selaras_bps_series_oldest_age_seconds"));
    }

    @Test
    void whatIsDueIsPulledByItself() {
        worker.look();

        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> Callers.SECRETARIAT.asks().get("/v1/statistics/pulls?limit=50"),
                        pulls -> pulls.<List<String>>path("items.state").stream()
                                        .filter(List.of("SUCCEEDED", "FAILED")::contains)
                                        .count()
                                == 4);
        worker.look();
        Callers.SECRETARIAT
                .asks()
                .get("/v1/statistics/pulls?source=kota-malang")
                .then()
                .body("items.requestedBy", contains("schedule"));
    }

    @Test
    void whoAskedForAPullStandsInTheAuditTrail() {
        String id = Callers.SECRETARIAT
                .sends(Map.of("source", "kota-malang"))
                .post("/v1/statistics/pulls")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        Callers.INSPECTOR
                .asks()
                .queryParam("recordId", id)
                .get("/v1/audit")
                .then()
                .body("items.action", contains("statistics.pull"))
                .body("items[0].name", equalTo("secretariat"))
                .body("items[0].details.source", equalTo("kota-malang"));
    }

    @Test
    void pullsAreForTheOfficeAndTheSecretariatOfTheRegion() {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/statistics/pulls")
                .then()
                .statusCode(401);
        Callers.POKJA
                .sends(Map.of("source", "kota-malang"))
                .post("/v1/statistics/pulls")
                .then()
                .statusCode(403);
        Callers.SECRETARIAT_BATU
                .sends(Map.of("source", "kota-malang"))
                .post("/v1/statistics/pulls")
                .then()
                .statusCode(403);
        Callers.POKJA.asks().get("/v1/statistics/feed").then().statusCode(403);
        Callers.SECRETARIAT.asks().get("/v1/statistics/pulls?after=x").then().statusCode(400);
        Callers.SECRETARIAT
                .asks()
                .get("/v1/statistics/pulls/0197f6a0-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
    }

    @Test
    void anUnknownSourceIsRefusedWithThoseThatExist() {
        ask("kota-malan")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/source"))
                .body("errors[0].suggestions[0]", equalTo("kota-malang"));
    }

    @Test
    void variablesAreLookedUpByTheirTitles() {
        Callers.SECRETARIAT
                .asks()
                .get("/v1/statistics/webapi/domains/3573/variables?text=miskin kota")
                .then()
                .statusCode(200)
                .body("items.id", contains("77"))
                .body("items.title", contains("Persentase Penduduk Miskin Kota Malang"));
        Callers.SECRETARIAT
                .asks()
                .get("/v1/statistics/webapi/domains/7201/variables")
                .then()
                .statusCode(503)
                .body("reason", equalTo("OVERLOADED"));
        Callers.POKJA.asks().get("/v1/statistics/webapi/domains").then().statusCode(403);
        Callers.SECRETARIAT
                .asks()
                .get("/v1/statistics/webapi/domains/x/subjects")
                .then()
                .statusCode(422);
        Callers.SECRETARIAT
                .asks()
                .get("/v1/statistics/webapi/domains/3573/subjects")
                .then()
                .body("items", hasSize(0));
    }
}
