package id.selaras.agreements.agreement;

import static id.selaras.agreements.agreement.Requests.AGREEMENTS;
import static id.selaras.agreements.agreement.Requests.anonymous;
import static id.selaras.agreements.agreement.Requests.sign;
import static id.selaras.agreements.agreement.Requests.signed;
import static id.selaras.agreements.agreement.Requests.signedByHead;
import static id.selaras.agreements.agreement.Requests.verified;
import static id.selaras.agreements.agreement.Requests.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.Requests.Stored;
import id.selaras.servicekit.identity.Role;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class SigningTest {
    private Town town;

    @BeforeEach
    void found() {
        town = Town.founded();
    }

    @Test
    void the_head_of_the_opd_signs_first() {
        Stored draft = verified(town);

        sign(town.head(), draft.id(), draft.entityTag())
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("status", equalTo("AWAITING_SECOND_PARTY"))
                .body("sha256", equalTo(draft.sha256()))
                .body("signatures", hasSize(1))
                .body("signatures[0].party", equalTo("FIRST_PARTY"))
                .body("signatures[0].subject", equalTo("head of " + town.region()))
                .body("signatures[0].name", equalTo("head of " + town.region()))
                .body("signatures[0].position", equalTo("Kepala Dinas Sosial"))
                .body("signatures[0].role", equalTo("opd-head"))
                .body("signatures[0].sha256", equalTo(draft.sha256()))
                .body("signatures[0].signedAt", notNullValue())
                .body("signedAt", nullValue());
    }

    @Test
    void the_mayor_signs_second_and_the_agreement_is_in_force() {
        Stored awaiting = signedByHead(town);

        Response answer = sign(town.mayor(), awaiting.id(), awaiting.entityTag());

        answer.then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("status", equalTo("SIGNED"))
                .body("signatures.party", contains("FIRST_PARTY", "SECOND_PARTY"))
                .body("signatures.role", contains("opd-head", "mayor"))
                .body("signatures[1].position", equalTo("Wali Kota Malang"))
                .body("signatures.sha256", everyItem(equalTo(awaiting.sha256())))
                .body("signedAt", equalTo(answer.path("signatures[1].signedAt")));
    }

    @Test
    void the_mayor_cannot_sign_before_the_head() {
        Stored draft = verified(town);

        sign(town.mayor(), draft.id(), draft.entityTag())
                .then()
                .statusCode(409)
                .body("detail", equalTo("Pihak pertama menandatangani lebih dahulu, kemudian pihak kedua."))
                .body("recordStatus", equalTo("VERIFIED"));
    }

    @Test
    void one_signs_the_state_that_one_has_read() {
        Stored draft = verified(town);
        Requests.verify(
                town.secretariat(),
                draft.id(),
                draft.entityTag(),
                "{\"outcome\": \"RETURNED\", \"remarks\": [{\"text\": \"Target\"}]}");

        sign(town.head(), draft.id(), draft.entityTag()).then().statusCode(412);
        sign(town.head(), draft.id(), null).then().statusCode(428);
        Requests.get(town.head(), draft.id())
                .then()
                .body("status", equalTo("DRAFT"))
                .body("signatures", hasSize(0));
    }

    @Test
    void signing_again_changes_nothing() {
        Stored draft = verified(town);
        Response first = sign(town.head(), draft.id(), draft.entityTag());

        Response lostAnswer = sign(town.head(), draft.id(), draft.entityTag());
        Response again = sign(town.head(), draft.id(), first.header("ETag"));

        assertThat(List.of(lostAnswer.statusCode(), again.statusCode())).containsExactly(200, 200);
        assertThat(lostAnswer.asString()).isEqualTo(first.asString());
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void a_party_signs_once() {
        Stored awaiting = signedByHead(town);
        String deputy = town.opdToken("deputy", town.opd(), Role.OPD_HEAD);

        sign(deputy, awaiting.id(), awaiting.entityTag())
                .then()
                .statusCode(409)
                .body("detail", equalTo("Pihak ini sudah ditandatangani oleh orang lain."));
    }

    @Test
    void a_signed_agreement_takes_no_third_signature() {
        Stored signed = signed(town);

        sign(town.token("next mayor", Role.MAYOR), signed.id(), signed.entityTag())
                .then()
                .statusCode(409);
        Requests.get(town.mayor(), signed.id()).then().body("signatures", hasSize(2));
    }

    @Test
    void one_person_cannot_sign_for_both() {
        Stored draft = verified(town);
        String both = town.opdToken("acting mayor", town.opd(), Role.OPD_HEAD, Role.MAYOR);
        Stored awaiting = Stored.of(sign(both, draft.id(), draft.entityTag()), 200);

        sign(both, awaiting.id(), awaiting.entityTag())
                .then()
                .statusCode(409)
                .body("detail", equalTo("Satu orang tidak dapat menandatangani untuk kedua pihak."));
    }

    @Test
    void who_stands_for_neither_party_cannot_sign() {
        Stored draft = verified(town);

        for (String token : List.of(
                town.editor(),
                town.headOfOtherOpd(),
                town.secretariat(),
                town.inspector(),
                town.systemReader(),
                Town.founded().head(),
                Town.founded().mayor())) {
            sign(token, draft.id(), draft.entityTag()).then().statusCode(403).contentType("application/problem+json");
        }
        anonymous().post(AGREEMENTS + "/" + draft.id() + "/signatures").then().statusCode(401);
    }

    @Test
    void what_does_not_exist_cannot_be_signed() {
        sign(town.head(), "01a1d2d9-0380-7efc-b384-8b1f1b26aae6", "\"1\"")
                .then()
                .statusCode(404);
    }

    @Test
    void a_withdrawn_signature_opens_the_draft_again() {
        Stored awaiting = signedByHead(town);

        Response withdrawn = withdraw(town.head(), awaiting.id(), awaiting.entityTag(), "Target diubah");

        withdrawn
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("signatures", hasSize(0))
                .body("withdrawnSignatures", hasSize(1))
                .body("withdrawnSignatures[0].signature.party", equalTo("FIRST_PARTY"))
                .body("withdrawnSignatures[0].signature.sha256", equalTo(awaiting.sha256()))
                .body("withdrawnSignatures[0].withdrawnByName", equalTo("head of " + town.region()))
                .body("withdrawnSignatures[0].reason", equalTo("Target diubah"));
        Stored changed = Stored.of(
                Requests.put(town.editor(), awaiting.id(), withdrawn.header("ETag"), Drafts.with("/place", "\"Batu\"")),
                200);
        Stored verified = Requests.verified(town, changed);
        sign(town.head(), changed.id(), verified.entityTag())
                .then()
                .statusCode(200)
                .body("signatures[0].sha256", equalTo(changed.sha256()));
    }

    @Test
    void only_the_opds_head_withdraws_and_only_what_is_signed_by_the_first_party_alone() {
        Stored draft = verified(town);
        withdraw(town.head(), draft.id(), draft.entityTag(), "x").then().statusCode(409);
        Stored awaiting = Stored.of(sign(town.head(), draft.id(), draft.entityTag()), 200);

        withdraw(town.headOfOtherOpd(), awaiting.id(), awaiting.entityTag(), "x")
                .then()
                .statusCode(403);
        withdraw(town.mayor(), awaiting.id(), awaiting.entityTag(), "x").then().statusCode(403);
        withdraw(Town.founded().head(), awaiting.id(), awaiting.entityTag(), "x")
                .then()
                .statusCode(403);
        withdraw(town.head(), awaiting.id(), draft.entityTag(), "x").then().statusCode(412);
        withdraw(town.head(), awaiting.id(), awaiting.entityTag(), " ")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        withdraw(town.head(), awaiting.id(), awaiting.entityTag(), "\\u0000")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        anonymous()
                .body("{\"reason\": \"x\"}")
                .post(AGREEMENTS + "/" + draft.id() + "/signature-withdrawals")
                .then()
                .statusCode(401);

        Stored signed = Stored.of(sign(town.mayor(), awaiting.id(), awaiting.entityTag()), 200);
        withdraw(town.head(), signed.id(), signed.entityTag(), "x").then().statusCode(409);
    }

    @Test
    void a_withdrawn_signature_does_not_show_under_the_signed_version() {
        Stored awaiting = signedByHead(town);
        Response withdrawn = withdraw(town.head(), awaiting.id(), awaiting.entityTag(), "Target diubah");
        Stored again = signedByHead(town, Stored.of(withdrawn, 200));

        sign(town.mayor(), again.id(), again.entityTag())
                .then()
                .statusCode(200)
                .body("signatures", hasSize(2))
                .body("withdrawnSignatures", nullValue());
    }
}
