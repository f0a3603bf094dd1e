package id.selaras.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.selaras.localstack.gateway.Answer;
import id.selaras.localstack.json.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/// A whole term, played through the gateway by those who play it in a city: secretariat, agencies, mayor, inspectorate,
/// and another region's system. The chapters follow one another; each goes on from where the one before ended.
///
/// The term lies in the past (2021 to 2025), so that its last year is over and can be measured, judged and closed.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TermIT {
    private static final String API = "/api/agreements/v1/";
    private static final int YEAR = 2025;
    private static final String DINSOS = "1.06.0.00.0.00.01.0000";

    private final RunningSystem system = RunningSystem.shared();
    private String term;
    private String bid;
    private String contract;
    private String agreement;

    @Test
    @Order(1)
    void theSecretariatSetsTheTermWithItsMissions() {
        Answer set =
                system.as("secretariat").post(API + "terms", TermTexts.TERM).orFail("set the term", 201);

        term = set.text("id");
        assertThat(set.text("lastYear")).isEqualTo("2025");
        assertThat(Json.objects(set.body(), "missions")).hasSize(4);
    }

    @Test
    @Order(2)
    void anAgencyAndThePanelComeToTermsInTheAuction() {
        String auction = system.as("secretariat")
                .post(API + "auctions", TermTexts.auction(term, Instant.now().minus(Duration.ofMinutes(5))))
                .orFail("open the auction", 201)
                .text("id");
        bid = await().until(
                        () -> system.as("editor.dinsos")
                                .post(API + "auctions/" + auction + "/bids", TermTexts.bid("3.4")),
                        answer -> answer.status() == 201)
                .text("id");
        bidStep("head.dinsos", "submissions", "{}");
        bidStep("mayor", "offers", TermTexts.offer("3.0"));
        bidStep("head.dinsos", "answers", TermTexts.counter("3.2"));
        bidStep("mayor", "offers", TermTexts.offer("3.1"));
        Answer accepted = bidStep("head.dinsos", "answers", "{\"kind\": \"ACCEPT\"}");

        contract = accepted.text("contract");
        assertThat(system.as("head.dinkes").get(API + "bids/" + bid).status()).isEqualTo(403);
        assertThat(Json.objects(
                        system.as("mayor").get(API + "bids/" + bid + "/steps").body(), "items"))
                .extracting(step -> Json.text(step, "step"))
                .containsExactly("WRITE", "SUBMIT", "OFFER", "COUNTER", "RENEW_OFFER", "ACCEPT");
    }

    @Test
    @Order(3)
    void headAndMayorSignTheContract() {
        sign("head.dinsos", "contracts/" + contract);
        Answer signed = sign("mayor", "contracts/" + contract);

        assertThat(signed.text("status")).isEqualTo("SIGNED");
        assertThat(feed("contracts")).extracting(item -> Json.text(item, "id")).contains(contract);
    }

    @Test
    @Order(4)
    void theYearlyAgreementCarriesTheContractOut() {
        Map<String, Object> draft = Json.object(Json.write(system.as("editor.dinsos")
                .get(API + "agreements/prefill?fiscalYear=" + YEAR)
                .body()));
        draft.put("budgetLines", Json.read(TermTexts.BUDGET_LINES));
        Json.objects(draft, "objectives").getFirst().put("indicators", Json.read(TermTexts.INDICATORS));
        Answer written =
                system.as("editor.dinsos").post(API + "agreements", draft).orFail("write the agreement", 201);
        agreement = written.text("id");

        agreementStep("editor.dinsos", "submissions", "{}");
        agreementStep("secretariat", "verifications", TermTexts.RETURNED);
        agreementStep("editor.dinsos", "submissions", "{}");
        agreementStep("secretariat", "verifications", "{\"outcome\": \"VERIFIED\"}");
        assertThat(sign("mayor", "agreements/" + agreement, 409).contentType()).isEqualTo("application/problem+json");
        sign("head.dinsos", "agreements/" + agreement);
        Answer signed = sign("mayor", "agreements/" + agreement);

        assertThat(signed.text("status")).isEqualTo("SIGNED");
        assertThat(signed.text("contract")).isEqualTo(contract);
        assertThat(Json.objects(
                        system.as("mayor")
                                .get(API + "agreements/" + agreement + "/drift")
                                .body(),
                        "targets"))
                .extracting(drift -> Json.text(drift, "kind"))
                .containsExactly("BELOW_PATH");
    }

    @Test
    @Order(5)
    void aRevisionBringsTheTargetBackToThePath() {
        Answer begun = agreementStep("editor.dinsos", "revisions", TermTexts.REVISION, 201);
        Map<String, Object> next = Json.object(Json.write(TermTexts.draftOf(begun.body())));
        Map<String, Object> indicator =
                Json.objects(next, "objectives", 0, "indicators").getFirst();
        indicator.put("target", new BigDecimal("3.1"));
        indicator.put("quarterlyTargets", Json.read("[3.5, 3.4, 3.3, 3.1]"));
        system.as("editor.dinsos")
                .with("If-Match", "*")
                .put(API + "agreements/" + agreement, next)
                .orFail("change the revision", 200);
        agreementStep("editor.dinsos", "submissions", "{}");
        agreementStep("secretariat", "verifications", "{\"outcome\": \"VERIFIED\"}");
        sign("head.dinsos", "agreements/" + agreement);
        Answer signed = sign("mayor", "agreements/" + agreement);

        assertThat(signed.text("version")).isEqualTo("2");
        assertThat(Json.objects(
                        system.as("mayor")
                                .get(API + "agreements/" + agreement + "/drift")
                                .body(),
                        "targets"))
                .isEmpty();
        assertThat(system.asRegionReader()
                        .get(API + "agreements/" + agreement + "/versions/1")
                        .text("sha256"))
                .isNotEqualTo(signed.text("sha256"));
    }

    @Test
    @Order(6)
    void fourQuartersAreReportedMeasuredAndRanked() {
        String realisations = API + "agreements/" + agreement + "/realisations";
        String[] figures = {"3.5", "3.45", "3.3", "3.12"};
        for (int quarter = 1; quarter <= 4; quarter++) {
            system.as("editor.dinsos")
                    .post(realisations, TermTexts.realisation(quarter, figures[quarter - 1], ""))
                    .orFail("report a quarter", 201);
        }
        assertThat(system.as("editor.dinsos")
                        .post(realisations, TermTexts.realisation(2, "3.4", ""))
                        .status())
                .isEqualTo(409);
        assertThat(system.as("editor.dinkes")
                        .post(realisations, TermTexts.realisation(2, "3.4", ""))
                        .status())
                .isEqualTo(403);
        system.as("editor.dinsos")
                .post(realisations, TermTexts.realisation(2, "3.4", TermTexts.CORRECTION))
                .orFail("correct the second quarter", 201);

        assertThat(Json.objects(system.as("inspector").get(realisations).body(), "items"))
                .extracting(entry -> Json.text(entry, "quarter") + " " + Json.text(entry, "current"))
                .containsExactly("1 true", "2 false", "2 true", "3 true", "4 true");
        Answer measured = system.as("mayor").get(API + "agreements/" + agreement + "/performance?quarter=4");
        assertThat(measured.text("indicators", 0, "percent")).isEqualTo("99.35");
        assertThat(measured.text("indicators", 0, "light")).isEqualTo("GREEN");
        Answer ranking = system.as("mayor").get(API + "performance/ranking?region=35.73&quarter=4&fiscalYear=" + YEAR);
        assertThat(ranking.text("places", 0, "agreementId")).isEqualTo(agreement);
    }

    @Test
    @Order(7)
    void theYearIsJudgedRewardedPrintedAndOpenToEverybody() {
        Answer draft = system.as("inspector")
                .post(API + "sakip-evaluations", TermTexts.evaluation(DINSOS, YEAR))
                .orFail("evaluate", 201);
        assertThat(system.as("head.dinsos")
                        .post(API + "sakip-evaluations", TermTexts.evaluation(DINSOS, YEAR))
                        .status())
                .isEqualTo(403);
        Answer published = system.as("inspector")
                .with("If-Match", draft.entityTag().orElseThrow())
                .post(API + "sakip-evaluations/" + draft.text("id") + "/publications")
                .orFail("publish", 200);
        assertThat(published.text("grade")).isEqualTo("A");
        system.as("mayor")
                .post(API + "consequences", TermTexts.reward(DINSOS, YEAR))
                .orFail("reward", 201);

        assertThat(system.as("head.dinsos")
                        .with("Accept", "application/pdf")
                        .get(API + "agreements/" + agreement + "/versions/2/document/pdf")
                        .contentType())
                .isEqualTo("application/pdf");
        Answer open =
                system.anonymous().get("/public/agreements/signed/" + agreement).orFail("read without a token", 200);
        assertThat(open.text("version")).isEqualTo("2");
        assertThat(system.anonymous()
                        .with("If-None-Match", open.entityTag().orElseThrow())
                        .get("/public/agreements/signed/" + agreement)
                        .status())
                .isEqualTo(304);
        assertThat(system.anonymous()
                        .with("Accept", "text/html")
                        .get("/public/agreements/documents/" + agreement + "/1")
                        .contentType())
                .isEqualTo("text/html");
    }

    @Test
    @Order(8)
    void theYearIsOverAndTheAgreementIsClosed() {
        Answer closed = agreementStep("secretariat", "closures", "{}");

        assertThat(closed.text("status")).isEqualTo("CLOSED");
        assertThat(agreementStep("editor.dinsos", "revisions", TermTexts.REVISION, 409)
                        .contentType())
                .isEqualTo("application/problem+json");
    }

    @Test
    @Order(9)
    void anotherRegionsSystemPullsEveryVersionAndTheInspectorateReadsWhoDidWhat() {
        assertThat(feed("agreements"))
                .filteredOn(item -> agreement.equals(Json.text(item, "id")))
                .extracting(item -> Json.text(item, "version"))
                .containsExactly("1", "2");
        assertThat(Json.objects(
                        system.as("inspector")
                                .get(API + "audit?recordType=agreement&limit=100&recordId=" + agreement)
                                .orFail("read the audit trail", 200)
                                .body(),
                        "items"))
                .extracting(entry -> Json.text(entry, "action"))
                .contains("agreement.return", "agreement.sign-second-party", "agreement.revise", "agreement.close");
    }

    private Answer bidStep(String user, String step, String body) {
        return system.as(user)
                .with("If-Match", "*")
                .post(API + "bids/" + bid + "/" + step, body)
                .orFail(user + " " + step, 200);
    }

    private Answer agreementStep(String user, String step, String body) {
        return agreementStep(user, step, body, 200);
    }

    private Answer agreementStep(String user, String step, String body, int status) {
        return system.as(user)
                .with("If-Match", "*")
                .post(API + "agreements/" + agreement + "/" + step, body)
                .orFail(user + " " + step, status);
    }

    private Answer sign(String user, String document) {
        return sign(user, document, 200);
    }

    private Answer sign(String user, String document, int status) {
        return system.as(user)
                .with("If-Match", "*")
                .post(API + document + "/signatures")
                .orFail(user + " signs", status);
    }

    private List<Map<String, Object>> feed(String name) {
        List<Map<String, Object>> items = new ArrayList<>();
        String after = "";
        Answer page;
        do {
            page = system.asRegionReader()
                    .get(API + name + "/changes?limit=100" + after)
                    .orFail("read changes", 200);
            items.addAll(Json.objects(page.body(), "items"));
            after = "&after=" + page.text("next");
        } while ("true".equals(page.text("more")));
        return items;
    }
}
