package id.selaras.programs.statistics.feed;

import static id.selaras.programs.statistics.Senders.figure;
import static id.selaras.programs.statistics.Senders.push;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import id.selaras.programs.statistics.Senders;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class PushTest {

    @BeforeEach
    void forgetAll() {
        Senders.forgetAll();
    }

    @Test
    void figuresOfTheOfficeAreTakenAndToldByTheFeed() {
        push(
                        figure("35.73", "poverty-rate", "2024-03", 3.91),
                        Map.of(
                                "region", "35.73",
                                "indicator", "poor-people",
                                "period", "2024-03",
                                "value", 34.84,
                                "unit", "Ribu Jiwa"))
                .then()
                .statusCode(200)
                .body("added", equalTo(2));
        push(figure("35.73", "poverty-rate", "2024-03", 3.910))
                .then()
                .body("added", equalTo(0))
                .body("unchanged", equalTo(1));

        Callers.POKJA
                .asks()
                .get("/v1/statistics/observations?within=35")
                .then()
                .body("items.indicator", contains("poor-people", "poverty-rate"))
                .body("items.value", contains(34840, 3.91f));
    }

    @Test
    void oneFaultRefusesAllAndEachIsNamed() {
        push(
                        figure("35.73", "poverty-rate", "2024-03", 3.91),
                        figure("35.99", "poverty-rate", "2024-03", 3.91),
                        figure("35.73", "poverty-rat", "2024", 3.91),
                        figure("31.71", "poverty-rate", "2024-03", 3.91),
                        figure("35.73", "poverty-rate", "2024-03", 4.91))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/figures/1/region", "/figures/2/indicator", "/figures/3/region", "/figures/4/value"))
                .body("errors[1].suggestions[0]", equalTo("poverty-rate"));

        Callers.POKJA.asks().get("/v1/statistics/observations").then().body("items", empty());
    }

    @Test
    void anEmptyPushIsRefused() {
        push().then().statusCode(422).body("errors.pointer", contains("/figures"));
    }

    @Test
    void aRepeatedRequestGetsTheSameAnswer() {
        Map<String, Object> body =
                Map.of("source", "BRS", "figures", List.of(figure("35.73", "poverty-rate", "2024", 3.91)));
        for (int i = 0; i < 2; i++) {
            Senders.feed()
                    .header("Idempotency-Key", "push-once")
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/v1/statistics/observations")
                    .then()
                    .statusCode(200)
                    .body("added", equalTo(1));
        }
    }

    @Test
    void onlyTheOfficePushes() {
        Callers.SECRETARIAT
                .sends(Map.of())
                .post("/v1/statistics/observations")
                .then()
                .statusCode(403);
    }

    @Test
    void aPushLeavesItsTraceInTheAudit() {
        String answer = push(figure("35.73", "poverty-rate", "2024-03", 3.91)).path("answer");

        Senders.inspectorOfTheProvince()
                .get("/v1/audit?action=statistics.push&recordType=source-answer")
                .then()
                .statusCode(200)
                .body("items.find { it.recordId == '" + answer + "' }.details.added", equalTo(1));
    }
}
