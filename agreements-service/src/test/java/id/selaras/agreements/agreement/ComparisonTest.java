package id.selaras.agreements.agreement;

import static id.selaras.agreements.agreement.Requests.AGREEMENTS;
import static id.selaras.agreements.agreement.Requests.anonymous;
import static id.selaras.agreements.agreement.Requests.as;
import static id.selaras.agreements.agreement.Requests.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.selaras.agreements.OpdTopic;
import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.auction.Auctioning;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ComparisonTest {
    private Town town;

    @BeforeEach
    void found() {
        town = Town.founded();
    }

    /// Tells of a programme as programs-service does.
    ///
    /// @param budget null in a withdrawal
    private void tell(String type, UUID id, int version, Long budget) {
        String data =
                """
                {"id": "%s", "version": %d, "region": "%s", "fiscalYear": 2027,
                 "opd": {"code": "%s", "name": "Dinas Sosial"}%s}
                """.formatted(id, version, town.region(), town.opd(), budget == null ? "" : """
                                , "title": "Alat bantu", "budgetRupiah": %d,
                                "nomenclature": {"code": "1.06.04.2.01.0004", "edition": "2023", "title": "x"}
                                """.formatted(budget));
        Map<String, String> headers = new HashMap<>(OpdTopic.headers(id.toString()));
        headers.put("ce_type", "id.selaras." + type);
        OpdTopic.send(
                "selaras.programs", town.region() + "/2027/" + id, headers, data.getBytes(StandardCharsets.UTF_8));
    }

    private Response drift(String token, String id) {
        return as(token).get(AGREEMENTS + "/" + id + "/drift");
    }

    private String contract() {
        UUID id = Auctioning.agreed(town);
        signContract(id);
        return id.toString();
    }

    private void signContract(UUID id) {
        for (String token : new String[] {town.head(), town.mayor()}) {
            as(token)
                    .header("If-Match", "*")
                    .post("/v1/contracts/" + id + "/signatures")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void targets_are_held_against_the_contract_and_lines_against_what_is_registered() {
        String contract = contract();
        ObjectNode draft = MissionPointerTest.pointing("M1", "S1");
        ((ObjectNode) draft.at("/objectives/0/indicators/0")).put("target", 3.7);
        Response agreement = post(town.editor(), draft);
        agreement.then().statusCode(201).body("contract", equalTo(contract));
        String id = agreement.path("id");
        UUID program = UUID.randomUUID();
        tell("program-registered", program, 1, 6_000_000_000L);

        await().untilAsserted(() -> drift(town.editor(), id)
                .then()
                .statusCode(200)
                .body("budget.registeredRupiah", contains(6_000_000_000L, 0)));
        drift(town.secretariat(), id)
                .then()
                .body("contract", equalTo(contract))
                .body("targets.kind", contains("BELOW_PATH"))
                .body("targets.code", contains("IKU-1"))
                .body("targets.contractTarget", contains(3.6f))
                .body("targets.agreementTarget", contains(3.7f))
                .body("budget.kind", contains("SUM_DIFFERS", "NOTHING_REGISTERED"))
                .body("budget[0].differenceRupiah", equalTo(250_000_000))
                .body("budget[0].programs.id", contains(program.toString()));
        drift(town.editorOfOtherOpd(), id).then().statusCode(403);
        anonymous().get(AGREEMENTS + "/" + id + "/drift").then().statusCode(401);

        tell("program-amended", program, 2, 6_250_000_000L);
        await().untilAsserted(
                        () -> drift(town.editor(), id).then().body("budget.kind", contains("NOTHING_REGISTERED")));
        tell("program-withdrawn", program, 3, null);
        tell("program-amended", program, 2, 6_250_000_000L);
        await().untilAsserted(() -> drift(town.editor(), id)
                .then()
                .body("budget.kind", contains("NOTHING_REGISTERED", "NOTHING_REGISTERED")));
    }

    @Test
    void the_secretariat_lists_every_agreement_that_differs() {
        contract();
        ObjectNode draft = MissionPointerTest.pointing("M1", "S1");
        ((ObjectNode) draft.at("/objectives/0/indicators/0")).put("target", 3.7);
        String own = post(town.editor(), draft).then().statusCode(201).extract().path("id");
        String other = post(town.editorOfOtherOpd(), MissionPointerTest.pointing("M1", "S1"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        drifts(town.secretariat(), "")
                .then()
                .statusCode(200)
                .body("items.agreement", contains(other, own))
                .body("items.opd.code", contains(town.otherOpd(), town.opd()))
                .body("items.status", contains("DRAFT", "DRAFT"))
                .body("items[1].targets.kind", contains("BELOW_PATH"))
                .body("items[0].budget.kind", contains("NOTHING_REGISTERED", "NOTHING_REGISTERED"));
        drifts(town.secretariat(), "&part=TARGETS").then().body("items.agreement", contains(own));
        drifts(town.secretariat(), "&opd=" + town.otherOpd()).then().body("items.agreement", contains(other));
        Response first = drifts(town.secretariat(), "&limit=1");
        first.then().body("items.agreement", contains(other));
        drifts(town.secretariat(), "&limit=1&after=" + first.path("next"))
                .then()
                .body("items.agreement", contains(own))
                .body("next", nullValue());
        drifts(Town.founded().secretariat(), "").then().body("items", empty());
        for (String token : new String[] {town.editor(), town.mayor(), town.systemReader()}) {
            drifts(token, "").then().statusCode(403);
        }
        anonymous().get(AGREEMENTS + "/drift?fiscalYear=2027").then().statusCode(401);
        drifts(town.secretariat(), "&part=x").then().statusCode(422);
        drifts(town.secretariat(), "&after=x").then().statusCode(400);
        as(town.secretariat()).get(AGREEMENTS + "/drift").then().statusCode(422);
    }

    private static Response drifts(String token, String query) {
        return as(token).get(AGREEMENTS + "/drift?fiscalYear=2027" + query);
    }

    @Test
    void a_draft_from_before_the_contract_points_at_it_once_it_is_handed_in() {
        UUID contract = Auctioning.agreed(town);
        Response draft = post(town.editor(), MissionPointerTest.pointing("M1", "S1"));
        draft.then().statusCode(201).body("contract", nullValue());
        signContract(contract);

        Requests.submit(town.editor(), draft.path("id"), draft.header("ETag"))
                .then()
                .statusCode(200)
                .body("contract", equalTo(contract.toString()));
    }

    @Test
    void a_draft_is_prepared_from_contract_and_programmes() throws JsonProcessingException {
        contract();
        tell("program-registered", UUID.randomUUID(), 1, 6_250_000_000L);
        String path = AGREEMENTS + "/prefill?fiscalYear=2027";

        await().untilAsserted(() -> as(town.editor())
                .get(path)
                .then()
                .statusCode(200)
                .body("budgetLines.budgetRupiah", contains(6_250_000_000L)));
        Response prefilled = as(town.editor()).get(path);
        prefilled
                .then()
                .body("place", equalTo("Malang"))
                .body("firstParty.name", equalTo("Ratna Contoh"))
                .body("objectives.mission", contains("M1"))
                .body("objectives[0].indicators[0].target", equalTo(3.6f))
                .body("objectives[0].indicators[0].baseline.value", equalTo(3.9f));
        Response stored = post(town.editor(), new JsonMapper().readTree(prefilled.asString()));
        stored.then().statusCode(201);
        drift(town.editor(), stored.path("id"))
                .then()
                .body("targets", hasSize(0))
                .body("budget", hasSize(0));
    }

    @Test
    void without_contract_and_programmes_the_draft_is_bare() {
        String path = AGREEMENTS + "/prefill?fiscalYear=2027";

        as(town.editor())
                .get(path)
                .then()
                .statusCode(200)
                .body("objectives", empty())
                .body("budgetLines", empty());
        as(town.secretariat()).get(path).then().statusCode(403);
        anonymous().get(path).then().statusCode(401);
        assertThat(as(town.editor()).get(AGREEMENTS + "/prefill").statusCode()).isEqualTo(422);
    }
}
