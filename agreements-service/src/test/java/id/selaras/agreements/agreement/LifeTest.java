package id.selaras.agreements.agreement;

import static id.selaras.agreements.agreement.Requests.AGREEMENTS;
import static id.selaras.agreements.agreement.Requests.anonymous;
import static id.selaras.agreements.agreement.Requests.as;
import static id.selaras.agreements.agreement.Requests.drafted;
import static id.selaras.agreements.agreement.Requests.get;
import static id.selaras.agreements.agreement.Requests.revise;
import static id.selaras.agreements.agreement.Requests.sign;
import static id.selaras.agreements.agreement.Requests.signed;
import static id.selaras.agreements.agreement.Requests.submit;
import static id.selaras.agreements.agreement.Requests.verified;
import static id.selaras.agreements.agreement.Requests.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.Requests.Stored;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class LifeTest {
    private static final String RETURNED =
            "{\"outcome\": \"RETURNED\", \"remarks\": [{\"pointer\": \"/place\", \"text\": \"Tempat keliru\"}]}";

    private Town town;

    @BeforeEach
    void found() {
        town = Town.founded();
    }

    private Response close(String token, Stored agreement) {
        return as(token)
                .header("If-Match", agreement.entityTag())
                .post(AGREEMENTS + "/" + agreement.id() + "/closures");
    }

    private Response discard(String token, Stored draft) {
        return as(token).header("If-Match", draft.entityTag()).delete(AGREEMENTS + "/" + draft.id());
    }

    @Test
    void an_unverified_draft_cannot_be_signed() {
        Stored draft = drafted(town);
        sign(town.head(), draft.id(), draft.entityTag()).then().statusCode(409).body("recordStatus", equalTo("DRAFT"));

        Stored submitted = Stored.of(submit(town.editor(), draft.id(), draft.entityTag()), 200);
        sign(town.head(), draft.id(), submitted.entityTag())
                .then()
                .statusCode(409)
                .body("recordStatus", equalTo("SUBMITTED"));
    }

    @Test
    void what_was_handed_in_waits_for_the_secretariat() {
        Stored draft = drafted(town);
        Stored submitted = Stored.of(submit(town.editor(), draft.id(), draft.entityTag()), 200);

        Requests.put(town.editor(), draft.id(), submitted.entityTag(), Drafts.complete())
                .then()
                .statusCode(409);
        submit(town.editor(), draft.id(), submitted.entityTag()).then().statusCode(409);
        discard(town.editor(), submitted).then().statusCode(409);
        get(town.mayor(), draft.id()).then().statusCode(403);
        get(town.editorOfOtherOpd(), draft.id()).then().statusCode(403);
        get(town.secretariat(), draft.id()).then().statusCode(200).body("status", equalTo("SUBMITTED"));
    }

    @Test
    void the_secretariat_returns_with_remarks_and_the_opd_writes_on() {
        Stored draft = drafted(town);
        Stored submitted = Stored.of(submit(town.editor(), draft.id(), draft.entityTag()), 200);

        verify(town.secretariat(), draft.id(), submitted.entityTag(), "{\"outcome\": \"RETURNED\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/remarks"));
        Stored returned = Stored.of(verify(town.secretariat(), draft.id(), submitted.entityTag(), RETURNED), 200);

        Stored changed = Stored.of(
                Requests.put(town.editor(), draft.id(), returned.entityTag(), Drafts.with("/place", "\"Batu\"")), 200);
        verified(town, changed);
        Response steps = as(town.editor()).get(AGREEMENTS + "/" + draft.id() + "/steps");
        steps.then()
                .statusCode(200)
                .body("items.step", contains("WRITE", "SUBMIT", "RETURN", "WRITE", "SUBMIT", "VERIFY"))
                .body("items[2].subject", equalTo("secretariat of " + town.region()))
                .body("items[2].remarks.text", contains("Tempat keliru"))
                .body("items[2].remarks.pointer", contains("/place"));
        as(town.inspector())
                .get(AGREEMENTS + "/" + draft.id() + "/steps")
                .then()
                .statusCode(200);
        as(town.editorOfOtherOpd())
                .get(AGREEMENTS + "/" + draft.id() + "/steps")
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_verified_can_still_be_returned_until_the_head_signs() {
        Stored verified = verified(town);

        Stored returned = Stored.of(verify(town.secretariat(), verified.id(), verified.entityTag(), RETURNED), 200);
        Stored awaiting = Requests.signedByHead(town, returned);
        verify(town.secretariat(), verified.id(), awaiting.entityTag(), RETURNED)
                .then()
                .statusCode(409);
    }

    @Test
    void each_step_has_its_own_officer() {
        Stored draft = drafted(town);
        for (String token : List.of(
                town.head(),
                town.editorOfOtherOpd(),
                town.secretariat(),
                town.mayor(),
                Town.founded().editor())) {
            submit(token, draft.id(), draft.entityTag()).then().statusCode(403);
            discard(token, draft).then().statusCode(403);
        }
        Stored submitted = Stored.of(submit(town.editor(), draft.id(), draft.entityTag()), 200);
        for (String token :
                List.of(town.editor(), town.head(), town.mayor(), Town.founded().secretariat())) {
            verify(token, draft.id(), submitted.entityTag(), "{\"outcome\": \"VERIFIED\"}")
                    .then()
                    .statusCode(403);
            close(token, submitted).then().statusCode(403);
        }
        String agreement = AGREEMENTS + "/" + draft.id();
        anonymous().post(agreement + "/submissions").then().statusCode(401);
        anonymous()
                .body("{\"outcome\": \"VERIFIED\"}")
                .post(agreement + "/verifications")
                .then()
                .statusCode(401);
        anonymous().post(agreement + "/closures").then().statusCode(401);
        anonymous().delete(agreement).then().statusCode(401);
        anonymous().get(agreement + "/steps").then().statusCode(401);
    }

    @Test
    void every_step_is_taken_on_what_was_read() {
        Stored draft = drafted(town);
        Stored submitted = Stored.of(submit(town.editor(), draft.id(), draft.entityTag()), 200);

        submit(town.editor(), draft.id(), draft.entityTag()).then().statusCode(412);
        verify(town.secretariat(), draft.id(), draft.entityTag(), "{\"outcome\": \"VERIFIED\"}")
                .then()
                .statusCode(412);
        discard(town.editor(), draft).then().statusCode(412);
        as(town.editor())
                .post(AGREEMENTS + "/" + draft.id() + "/submissions")
                .then()
                .statusCode(428);
        as(town.editor()).delete(AGREEMENTS + "/" + draft.id()).then().statusCode(428);
        assertThat(submitted.entityTag()).isEqualTo("\"2\"");
    }

    @Test
    void a_given_up_draft_makes_room_for_another() {
        Stored draft = drafted(town);
        discard(town.editor(), draft).then().statusCode(204);

        get(town.editor(), draft.id()).then().statusCode(200).body("status", equalTo("DISCARDED"));
        get(town.mayor(), draft.id()).then().statusCode(403);
        Stored next = drafted(town);
        assertThat(next.id()).isNotEqualTo(draft.id());
        as(town.editor()).get(AGREEMENTS).then().body("items.id", contains(next.id()));
        as(town.editor()).get(AGREEMENTS + "?status=DISCARDED").then().body("items.id", contains(draft.id()));
        submit(town.editor(), draft.id(), "*").then().statusCode(409).body("recordStatus", equalTo("DISCARDED"));
    }

    @Test
    void a_given_up_revision_leaves_the_signed_version_as_it_was() {
        Stored signed = signed(town);
        String before = get(town.editor(), signed.id()).asString();
        Stored draft = Stored.of(revise(town.editor(), signed.id(), signed.entityTag(), "STRATEGY_CHANGED"), 201);
        Stored changed = Stored.of(
                Requests.put(town.editor(), draft.id(), draft.entityTag(), Drafts.with("/place", "\"Batu\"")), 200);

        discard(town.editor(), changed).then().statusCode(204);

        Response after = get(town.editor(), signed.id());
        assertThat(after.asString()).isEqualTo(before);
        as(town.editor())
                .get(AGREEMENTS + "/" + signed.id() + "/versions")
                .then()
                .body("items.version", contains(1));
        revise(town.editor(), signed.id(), after.header("ETag"), "STRATEGY_CHANGED")
                .then()
                .statusCode(201)
                .body("version", equalTo(2))
                .body("place", equalTo("Malang"));
    }

    @Test
    void an_agreement_is_closed_after_its_year_and_then_stays() {
        Stored running = signed(town, 2090);
        close(town.secretariat(), running).then().statusCode(409);
        Stored draft = Stored.of(
                Requests.post(
                        town.editor(),
                        Drafts.with("/objectives/0/indicators/0/baseline", null).put("fiscalYear", 2025)),
                201);
        Stored awaiting = Requests.signedByHead(town, draft);
        Stored signed = Stored.of(sign(town.mayor(), draft.id(), awaiting.entityTag()), 200);

        Response closed = close(town.secretariat(), signed);

        closed.then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("signatures", hasSize(2))
                .body("closedAt", equalTo(closed.path("changedAt")));
        get(town.systemReader(), signed.id()).then().statusCode(200).body("status", equalTo("CLOSED"));
        revise(town.editor(), signed.id(), closed.header("ETag"), "STRATEGY_CHANGED")
                .then()
                .statusCode(409)
                .body("recordStatus", equalTo("CLOSED"));
        as(town.editor())
                .get(AGREEMENTS + "/" + signed.id() + "/versions")
                .then()
                .body("items.version", contains(1))
                .body("items.inForce", contains(true));
        as(town.editor()).get(AGREEMENTS + "?status=CLOSED").then().body("items.id", contains(signed.id()));
    }
}
