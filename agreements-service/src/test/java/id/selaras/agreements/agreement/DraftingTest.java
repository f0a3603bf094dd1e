package id.selaras.agreements.agreement;

import static id.selaras.agreements.agreement.Requests.AGREEMENTS;
import static id.selaras.agreements.agreement.Requests.anonymous;
import static id.selaras.agreements.agreement.Requests.as;
import static id.selaras.agreements.agreement.Requests.drafted;
import static id.selaras.agreements.agreement.Requests.post;
import static id.selaras.agreements.agreement.Requests.signed;
import static id.selaras.agreements.agreement.Requests.signedByHead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.Requests.Stored;
import id.selaras.localstack.testing.TestTokens;
import id.selaras.servicekit.identity.Role;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class DraftingTest {
    private Town town;

    @BeforeEach
    void found() {
        town = Town.founded();
    }

    @Test
    void an_editor_writes_the_agreement_of_the_own_opd() {
        Response answer = post(town.editor(), Drafts.complete());

        answer.then()
                .statusCode(201)
                .header("Location", endsWith(AGREEMENTS + "/" + answer.path("id")))
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("status", equalTo("DRAFT"))
                .body("region", equalTo(town.region()))
                .body("fiscalYear", equalTo(2027))
                .body("opd.code", equalTo(town.opd()))
                .body("opd.name", equalTo("Dinas Sosial"))
                .body("place", equalTo("Malang"))
                .body("firstParty.position", equalTo("Kepala Dinas Sosial"))
                .body("secondParty.name", equalTo("Bima Contoh"))
                .body("objectives", hasSize(2))
                .body("objectives[0].indicators[0].code", equalTo("IKU-1"))
                .body("objectives[0].indicators[0].target", equalTo(3.6f))
                .body("objectives[0].indicators[0].baseline.year", equalTo(2025))
                .body("objectives[0].indicators[1].quarterlyTargets", contains(40, 80, 80, 50))
                .body("objectives[1].indicators[0].quarterlyTargets", contains(null, 100, null, 100))
                .body("objectives[1].indicators[0].band.highest", equalTo(102))
                .body("budgetLines[0].budgetRupiah", equalTo(6_250_000_000L))
                .body("budgetLines[1].nomenclatureCode", nullValue())
                .body("budgetTotalRupiah", equalTo(18_050_000_000L))
                .body("sha256", matchesPattern("[0-9a-f]{64}"))
                .body("signatures", hasSize(0))
                .body("signedAt", nullValue())
                .body("changedAt", notNullValue());
    }

    @Test
    void the_answer_to_writing_is_what_is_read_later() {
        Response written = post(town.editor(), Drafts.complete());

        Response read = Requests.get(town.editor(), written.path("id"));

        assertThat(read.asString()).isEqualTo(written.asString());
        assertThat(read.header("ETag")).isEqualTo(written.header("ETag"));
    }

    @Test
    void without_a_token_nobody_writes() {
        anonymous()
                .body(Drafts.complete().toString())
                .post(AGREEMENTS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:selaras:problem:unauthenticated"));
    }

    @Test
    void only_an_editor_writes() {
        for (String token : List.of(town.head(), town.mayor(), town.secretariat(), town.systemReader())) {
            post(token, Drafts.complete())
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:selaras:problem:forbidden"));
        }
    }

    @Test
    void an_editor_without_opd_cannot_write() {
        post(town.token("nobody's editor", Role.OPD_EDITOR), Drafts.complete())
                .then()
                .statusCode(403)
                .body("detail", equalTo("Token Anda tidak menyebut OPD (klaim \"opd\")."));
    }

    @Test
    void an_opd_that_the_registry_does_not_know_is_named() {
        post(town.opdToken("stranger", "9.99.0.00.0.00.99.0000", Role.OPD_EDITOR), Drafts.complete())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:selaras:problem:conflict"))
                .body("opd", equalTo("9.99.0.00.0.00.99.0000"));
    }

    @Test
    void an_editor_whose_token_does_not_cover_the_opds_region_cannot_write() {
        String token = TestTokens.token()
                .subject("misplaced")
                .opd(town.opd())
                .region("99.99")
                .roles(Role.OPD_EDITOR)
                .sign();

        post(token, Drafts.complete()).then().statusCode(403);
    }

    @Test
    void an_opd_has_one_agreement_a_year() {
        Stored first = drafted(town);

        post(town.editor(), Drafts.complete())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:selaras:problem:conflict"))
                .body("existing", equalTo(first.id()));
        post(town.editor(), Drafts.of(2028)).then().statusCode(201);
        post(town.editorOfOtherOpd(), Drafts.complete()).then().statusCode(201);
    }

    @Test
    void two_editors_at_once_make_one_agreement() throws Exception {
        List<Integer> statuses = atOnce(4, () -> post(town.editor(), Drafts.complete()));

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void the_same_request_sent_again_makes_one_agreement() {
        Response first = as(town.editor())
                .header("Idempotency-Key", "draft-1")
                .body(Drafts.complete().toString())
                .post(AGREEMENTS);
        Response again = as(town.editor())
                .header("Idempotency-Key", "draft-1")
                .body(Drafts.complete().toString())
                .post(AGREEMENTS);

        assertThat(List.of(first.statusCode(), again.statusCode())).containsExactly(201, 201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        as(town.editor())
                .header("Idempotency-Key", "draft-1")
                .body(Drafts.of(2028).toString())
                .post(AGREEMENTS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:selaras:problem:idempotency-key-reused"));
    }

    @Test
    void a_draft_is_changed_by_who_has_read_it() {
        Stored draft = drafted(town);

        Response changed =
                Requests.put(town.editor(), draft.id(), draft.entityTag(), Drafts.with("/place", "\"Batu\""));

        changed.then().statusCode(200).header("ETag", "\"2\"").body("place", equalTo("Batu"));
        assertThat(changed.<String>path("sha256")).isNotEqualTo(draft.sha256());
    }

    @Test
    void the_same_content_again_changes_nothing() {
        Stored draft = drafted(town);

        Requests.put(
                        town.editor(),
                        draft.id(),
                        draft.entityTag(),
                        Drafts.with("/objectives/0/indicators/0/target", "3.6"))
                .then()
                .statusCode(200)
                .header("ETag", draft.entityTag())
                .body("sha256", equalTo(draft.sha256()));
    }

    @Test
    void a_change_must_say_what_it_is_based_on() {
        Stored draft = drafted(town);

        Requests.put(town.editor(), draft.id(), null, Drafts.complete())
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:selaras:problem:precondition-required"));
    }

    @Test
    void a_change_based_on_an_older_state_is_refused() {
        Stored draft = drafted(town);
        Requests.put(town.editor(), draft.id(), draft.entityTag(), Drafts.with("/place", "\"Batu\""));

        Requests.put(town.editor(), draft.id(), draft.entityTag(), Drafts.with("/place", "\"Blitar\""))
                .then()
                .statusCode(412)
                .body("currentEntityTag", equalTo("\"2\""));
        Requests.get(town.editor(), draft.id()).then().body("place", equalTo("Batu"));
    }

    @Test
    void of_changes_at_once_one_wins() throws Exception {
        Stored draft = drafted(town);

        List<Integer> statuses = atOnce(
                4,
                () -> Requests.put(
                        town.editor(),
                        draft.id(),
                        draft.entityTag(),
                        Drafts.with("/place", "\"" + Thread.currentThread().threadId() + "\"")));

        assertThat(statuses).containsExactlyInAnyOrder(200, 412, 412, 412);
    }

    @Test
    void another_opds_agreement_cannot_be_changed() {
        Stored draft = drafted(town);

        Requests.put(town.editorOfOtherOpd(), draft.id(), draft.entityTag(), Drafts.complete())
                .then()
                .statusCode(403)
                .body("detail", equalTo("Perjanjian kinerja ini milik OPD lain."));
    }

    @Test
    void another_regions_agreement_cannot_be_changed() {
        Stored draft = drafted(town);

        Requests.put(Town.founded().editor(), draft.id(), draft.entityTag(), Drafts.complete())
                .then()
                .statusCode(403);
    }

    @Test
    void only_an_editor_with_a_token_changes() {
        Stored draft = drafted(town);

        Requests.put(town.head(), draft.id(), draft.entityTag(), Drafts.complete())
                .then()
                .statusCode(403);
        anonymous()
                .body(Drafts.complete().toString())
                .put(AGREEMENTS + "/" + draft.id())
                .then()
                .statusCode(401);
    }

    @Test
    void what_does_not_exist_cannot_be_changed() {
        Requests.put(town.editor(), "01a1d2d9-0380-7efc-b384-8b1f1b26aae6", "\"1\"", Drafts.complete())
                .then()
                .statusCode(404);
    }

    @Test
    void the_fiscal_year_of_an_agreement_stays() {
        Stored draft = drafted(town);

        Requests.put(town.editor(), draft.id(), draft.entityTag(), Drafts.of(2028))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/fiscalYear"));
    }

    @Test
    void a_changed_draft_is_checked_like_a_new_one() {
        Stored draft = drafted(town);

        Requests.put(
                        town.editor(),
                        draft.id(),
                        draft.entityTag(),
                        Drafts.with("/objectives/0/indicators/1/quarterlyTargets/3", "51"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/objectives/0/indicators/1/quarterlyTargets"));
    }

    @Test
    void from_the_first_signature_on_nothing_can_be_changed() {
        Stored awaiting = signedByHead(town);

        Requests.put(town.editor(), awaiting.id(), awaiting.entityTag(), Drafts.with("/place", "\"Batu\""))
                .then()
                .statusCode(409)
                .body("recordStatus", equalTo("AWAITING_SECOND_PARTY"));
        Requests.get(town.editor(), awaiting.id()).then().body("place", equalTo("Malang"));
    }

    @Test
    void a_signed_agreement_cannot_be_changed() {
        Stored signed = signed(town);

        Requests.put(town.editor(), signed.id(), signed.entityTag(), Drafts.with("/place", "\"Batu\""))
                .then()
                .statusCode(409)
                .body("recordStatus", equalTo("SIGNED"));
        Requests.get(town.editor(), signed.id()).then().body("place", equalTo("Malang"));
    }

    private interface Call {
        Response send();
    }

    private static List<Integer> atOnce(int number, Call call) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                answers.add(threads.submit(() -> call.send().statusCode()));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }
}
