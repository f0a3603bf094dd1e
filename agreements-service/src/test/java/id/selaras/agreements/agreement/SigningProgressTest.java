package id.selaras.agreements.agreement;

import static id.selaras.agreements.agreement.Requests.anonymous;
import static id.selaras.agreements.agreement.Requests.as;
import static id.selaras.agreements.agreement.Requests.drafted;
import static id.selaras.agreements.agreement.Requests.signed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class SigningProgressTest {
    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Asia/Jakarta")));

    private Town town;

    @BeforeEach
    void found() {
        town = Town.founded();
    }

    private Response approve(String token, String body) {
        return as(token).body(body).put("/v1/budget-approvals/2027");
    }

    private Response progress(String token, String query) {
        return as(token).get("/v1/signing-progress?fiscalYear=2027" + query);
    }

    @Test
    void who_has_not_signed_is_listed_and_who_is_late_is_told() {
        signed(town);
        approve(town.secretariat(), """
                        {"approvedOn": "%s", "exceptions": [{"opd": "%s", "approvedOn": "%s"}]}
                        """.formatted(TODAY.minusDays(3), town.otherOpd(), TODAY.minusMonths(3)))
                .then()
                .statusCode(200)
                .body("exceptions.opd", contains(town.otherOpd()));

        progress(town.mayor(), "")
                .then()
                .statusCode(200)
                .body("items.opd", contains(town.otherOpd(), town.opd()))
                .body("items.late", contains(true, false))
                .body("items[1].status", equalTo("SIGNED"))
                .body("items[1].signedOn", notNullValue())
                .body("items[1].due", equalTo(TODAY.minusDays(3).plusMonths(1).toString()));
        progress(town.secretariat(), "&signed=false")
                .then()
                .body("items.opd", contains(town.otherOpd()))
                .body("items[0].agreement", nullValue())
                .body("items[0].due", equalTo(TODAY.minusMonths(3).plusMonths(1).toString()));
        progress(town.inspector(), "&late=true").then().body("items.opd", contains(town.otherOpd()));
        progress(town.inspector(), "&signed=true&late=true").then().body("items", hasSize(0));
    }

    @Test
    void an_agreement_tells_that_it_is_late_and_why() {
        String id = signed(town).id();
        LocalDate approved = TODAY.minusMonths(2);
        deadline(town.head(), id)
                .then()
                .statusCode(200)
                .body("late", equalTo(false))
                .body("warning", nullValue());
        approve(town.secretariat(), "{\"approvedOn\": \"" + approved + "\"}")
                .then()
                .statusCode(200);

        deadline(town.editor(), id)
                .then()
                .body("agreement", equalTo(id))
                .body("late", equalTo(true))
                .body("budgetApprovedOn", equalTo(approved.toString()))
                .body("due", equalTo(approved.plusMonths(1).toString()))
                .body("warning", containsString("satu bulan setelah pengesahan DPA pada " + approved));
        deadline(town.mayor(), id).then().body("warning", containsString("ditandatangani"));
        deadline(town.editorOfOtherOpd(), id).then().statusCode(403);
        deadline(town.systemReader(), id).then().statusCode(403);
        deadline(Town.founded().secretariat(), id).then().statusCode(403);
        deadline(town.mayor(), UUID.randomUUID().toString()).then().statusCode(404);
        anonymous().get("/v1/agreements/" + id + "/deadline").then().statusCode(401);
    }

    private static Response deadline(String token, String id) {
        return as(token).get("/v1/agreements/" + id + "/deadline");
    }

    @Test
    void a_draft_counts_as_unsigned_and_pages_join() {
        drafted(town);

        progress(town.secretariat(), "&signed=false")
                .then()
                .body("items.late", everyItem(equalTo(false)))
                .body("items[1].status", equalTo("DRAFT"));
        Response first = progress(town.secretariat(), "&limit=1");
        first.then().body("items.opd", contains(town.otherOpd()));
        progress(town.secretariat(), "&limit=1&after=" + first.path("next"))
                .then()
                .body("items.opd", contains(town.opd()))
                .body("next", nullValue());
    }

    @Test
    void the_day_is_set_by_the_secretariat_and_read_by_the_opds() {
        as(town.editor()).get("/v1/budget-approvals/2027").then().statusCode(404);
        String body = "{\"approvedOn\": \"2026-12-30\"}";
        approve(town.secretariat(), body).then().statusCode(200);
        approve(town.secretariat(), body).then().statusCode(200).body("approvedOn", equalTo("2026-12-30"));
        as(town.editor())
                .get("/v1/budget-approvals/2027")
                .then()
                .body("approvedOn", equalTo("2026-12-30"))
                .body("exceptions", hasSize(0));

        for (String token : List.of(town.editor(), town.head(), town.mayor())) {
            approve(token, body).then().statusCode(403);
        }
        progress(town.editor(), "").then().statusCode(403);
        anonymous().get("/v1/signing-progress?fiscalYear=2027").then().statusCode(401);
        as(Town.founded().secretariat()).get("/v1/budget-approvals/2027").then().statusCode(404);
        approve(town.secretariat(), "{}").then().statusCode(422);
        approve(town.secretariat(), """
                        {"approvedOn": "2026-12-30", "exceptions": [{"opd": "1", "approvedOn": "2026-12-30"},
                         {"opd": "1", "approvedOn": "2026-12-30"}]}
                        """).then().statusCode(422).body("errors.pointer", contains("/exceptions/1/opd"));
    }
}
