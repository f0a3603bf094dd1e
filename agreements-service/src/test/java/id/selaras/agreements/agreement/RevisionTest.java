package id.selaras.agreements.agreement;

import static id.selaras.agreements.agreement.Requests.AGREEMENTS;
import static id.selaras.agreements.agreement.Requests.anonymous;
import static id.selaras.agreements.agreement.Requests.as;
import static id.selaras.agreements.agreement.Requests.drafted;
import static id.selaras.agreements.agreement.Requests.get;
import static id.selaras.agreements.agreement.Requests.revise;
import static id.selaras.agreements.agreement.Requests.sign;
import static id.selaras.agreements.agreement.Requests.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.Requests.Stored;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class RevisionTest {
    private Town town;

    @BeforeEach
    void found() {
        town = Town.founded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFFICEHOLDER_REPLACED", "STRATEGY_CHANGED", "PRIORITY_OR_ASSUMPTION_CHANGED"})
    void a_revision_begins_as_a_draft_of_the_next_version_with_the_same_content(String ground) {
        Stored signed = signed(town);

        Response answer = revise(town.editor(), signed.id(), signed.entityTag(), ground);

        answer.then()
                .statusCode(201)
                .header("Location", endsWith(AGREEMENTS + "/" + signed.id() + "/versions/2"))
                .body("id", equalTo(signed.id()))
                .body("version", equalTo(2))
                .body("status", equalTo("DRAFT"))
                .body("revision.ground", equalTo(ground))
                .body("revision.explanation", equalTo("Kepala dinas diganti"))
                .body("revision.evidence.document", contains("SK Wali Kota 188.45/1/2027"))
                .body("objectives[0].indicators[1].target", equalTo(250))
                .body("budgetTotalRupiah", equalTo(18_050_000_000L))
                .body("signatures", hasSize(0));
        assertThat(answer.<String>path("sha256")).isNotEqualTo(signed.sha256());
        assertThat(as(town.editor()).get(answer.header("Location")).asString()).isEqualTo(answer.asString());
    }

    @Test
    void the_signed_version_stays_in_force_for_everybody_until_the_next_is_signed() {
        Stored signed = signed(town);
        String before = get(town.inspector(), signed.id()).asString();
        Stored draft = Stored.of(revise(town.editor(), signed.id(), signed.entityTag(), "STRATEGY_CHANGED"), 201);
        Requests.put(town.editor(), draft.id(), draft.entityTag(), Drafts.with("/place", "\"Batu\""))
                .then()
                .statusCode(200)
                .body("revision.ground", equalTo("STRATEGY_CHANGED"));

        Response outside = get(town.inspector(), signed.id());
        assertThat(outside.asString()).isEqualTo(before);
        assertThat(outside.header("ETag")).isEqualTo(signed.entityTag());
        get(town.mayor(), signed.id()).then().body("version", equalTo(1));
        as(town.inspector())
                .get(AGREEMENTS)
                .then()
                .body("items.version", contains(1))
                .body("items.status", contains("SIGNED"));
        as(town.secretariat())
                .get(AGREEMENTS)
                .then()
                .body("items.version", contains(2))
                .body("items.status", contains("DRAFT"));
        String versions = AGREEMENTS + "/" + signed.id() + "/versions";
        as(town.inspector()).get(versions).then().body("items.version", contains(1));
        as(town.inspector()).get(versions + "/2").then().statusCode(403);
        as(town.editor())
                .get(versions)
                .then()
                .body("items.version", contains(2, 1))
                .body("items.inForce", contains(false, true));
    }

    @Test
    void once_signed_the_revision_replaces_the_version_before_which_stays_readable() {
        Stored first = signed(town);
        String before = get(town.inspector(), first.id()).asString();
        Stored draft = Stored.of(revise(town.editor(), first.id(), first.entityTag(), "STRATEGY_CHANGED"), 201);
        Stored changed = Stored.of(
                Requests.put(town.editor(), draft.id(), draft.entityTag(), Drafts.with("/place", "\"Batu\"")), 200);
        Stored awaiting = Requests.signedByHead(town, changed);

        sign(town.mayor(), draft.id(), awaiting.entityTag())
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("status", equalTo("SIGNED"))
                .body("signatures", hasSize(2));

        String versions = AGREEMENTS + "/" + first.id() + "/versions";
        get(town.inspector(), first.id()).then().body("version", equalTo(2)).body("place", equalTo("Batu"));
        assertThat(as(town.inspector()).get(versions + "/1").asString()).isEqualTo(before);
        as(town.inspector())
                .get(versions)
                .then()
                .body("items.version", contains(2, 1))
                .body("items.inForce", contains(true, false));
        as(town.systemReader()).get(AGREEMENTS + "/changes").then().body("items.version", contains(1, 2));
        as(town.systemReader()).get(AGREEMENTS + "/snapshot").then().body("items.version", contains(2));
    }

    @Test
    void only_what_both_have_signed_is_revised() {
        Stored draft = drafted(town);
        revise(town.editor(), draft.id(), draft.entityTag(), "STRATEGY_CHANGED")
                .then()
                .statusCode(409)
                .body("recordStatus", equalTo("DRAFT"));

        Stored awaiting = Requests.signedByHead(town, draft);
        revise(town.editor(), draft.id(), awaiting.entityTag(), "STRATEGY_CHANGED")
                .then()
                .statusCode(409)
                .body("recordStatus", equalTo("AWAITING_SECOND_PARTY"));
    }

    @Test
    void one_revision_is_begun_at_a_time() {
        Stored signed = signed(town);
        Stored draft = Stored.of(revise(town.editor(), signed.id(), signed.entityTag(), "STRATEGY_CHANGED"), 201);

        revise(town.editor(), signed.id(), signed.entityTag(), "STRATEGY_CHANGED")
                .then()
                .statusCode(412);
        revise(town.editor(), signed.id(), draft.entityTag(), "STRATEGY_CHANGED")
                .then()
                .statusCode(409);
        revise(town.editor(), signed.id(), null, "STRATEGY_CHANGED").then().statusCode(428);
    }

    @Test
    void the_opds_editor_alone_revises() {
        Stored signed = signed(town);

        for (String token : List.of(
                town.editorOfOtherOpd(),
                town.head(),
                town.mayor(),
                town.secretariat(),
                Town.founded().editor())) {
            revise(token, signed.id(), signed.entityTag(), "STRATEGY_CHANGED")
                    .then()
                    .statusCode(403);
        }
        anonymous()
                .body("{\"ground\": \"STRATEGY_CHANGED\"}")
                .post(AGREEMENTS + "/" + signed.id() + "/revisions")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ground\": \"WISH\", \"explanation\": \"x\", EVIDENCE} /ground",
                "{\"explanation\": \"x\", EVIDENCE} /ground",
                "{\"ground\": \"STRATEGY_CHANGED\", EVIDENCE} /explanation",
                "{\"ground\": \"STRATEGY_CHANGED\", \"explanation\": \" \", EVIDENCE} /explanation",
                "{\"ground\": \"STRATEGY_CHANGED\", \"explanation\": \"\\u0000\", EVIDENCE} /explanation",
                "{\"ground\": \"STRATEGY_CHANGED\", \"explanation\": \"x\"} /evidence",
                "{\"ground\": \"STRATEGY_CHANGED\", \"explanation\": \"x\", \"evidence\": []} /evidence"
            })
    void there_is_no_revision_without_one_of_the_three_grounds_an_explanation_and_evidence(String bodyAndPointer) {
        Stored signed = signed(town);
        int last = bodyAndPointer.lastIndexOf(' ');

        Response answer = as(town.editor())
                .header("If-Match", signed.entityTag())
                .body(bodyAndPointer.substring(0, last).replace("EVIDENCE", "\"evidence\": [{\"document\": \"SK\"}]"))
                .post(AGREEMENTS + "/" + signed.id() + "/revisions");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<List<String>>path("errors.pointer")).containsExactly(bodyAndPointer.substring(last + 1));
    }
}
