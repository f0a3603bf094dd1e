package id.selaras.agreements.innovation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.SignedExample;
import id.selaras.servicekit.identity.Role;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class InnovationTest {
    private static final String ROUNDS = "/v1/innovation-rounds";
    private static final String INNOVATIONS = "/v1/innovations";
    private static final String PLAN = """
            {"fiscalYear": 2027, "title": "Lomba Inovasi 2027", "reward": "Bagian Dana Insentif Daerah",
             "criteria": [{"code": "baru", "name": "Kebaruan", "weight": 40},
                          {"code": "manfaat", "name": "Manfaat", "weight": 60}]}
            """;

    private Town town;
    private String agreement;

    @BeforeEach
    void sign() {
        town = Town.founded();
        agreement = SignedExample.signed(town);
    }

    @Test
    void an_opd_proposes_an_innovation_that_is_to_move_a_target() {
        Response stored = propose(town.editor(), null);

        stored.then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("opd.code", equalTo(town.opd()))
                .body("fiscalYear", equalTo(2027))
                .body("indicatorCode", equalTo("IKU-2"))
                .body("stage", equalTo("INITIATIVE"))
                .body("roundId", nullValue());
        as(town.inspector())
                .get(stored.header("Location"))
                .then()
                .statusCode(200)
                .body("title", equalTo("Alat bantu dari bengkel warga"));
    }

    @Test
    void where_the_region_has_a_term_an_innovation_names_its_mission() {
        as(town.secretariat()).body(TERM).post("/v1/terms").then().statusCode(201);

        propose(town.editor(), null).then().statusCode(422).body("errors.pointer", contains("/mission"));
        as(town.editor())
                .body(draft(null).replace("\"title\"", "\"mission\": \"M9\", \"title\""))
                .post(INNOVATIONS)
                .then()
                .statusCode(422)
                .body("errors[0].suggestions", contains("M1"));
        as(town.editor())
                .body(draft(null).replace("\"title\"", "\"mission\": \"M1\", \"title\""))
                .post(INNOVATIONS)
                .then()
                .statusCode(201)
                .body("mission", equalTo("M1"));
    }

    @Test
    void stages_are_reached_one_after_the_other() {
        String id = propose(town.editor(), null).path("id");

        reach(town.editor(), id, "IMPLEMENTATION").then().statusCode(409).body("stage", equalTo("INITIATIVE"));
        reach(town.editor(), id, "TRIAL").then().statusCode(200).body("stage", equalTo("TRIAL"));
        reach(town.editor(), id, "IMPLEMENTATION").then().statusCode(200).body("stage", equalTo("IMPLEMENTATION"));
        reach(town.editor(), id, "IMPLEMENTATION").then().statusCode(409);
        reach(town.editorOfOtherOpd(), id, "TRIAL").then().statusCode(403);
    }

    @Test
    void a_proposal_is_changed_by_its_own_editor_who_has_read_it() {
        String id = propose(town.editor(), null).path("id");

        as(town.editor()).body(draft(null)).put(INNOVATIONS + "/" + id).then().statusCode(428);
        change(town.editor(), id, "\"7\"").then().statusCode(412);
        change(town.editorOfOtherOpd(), id, "\"1\"").then().statusCode(403);
        change(Town.founded().editor(), id, "\"1\"").then().statusCode(403);
        change(town.editor(), id, "\"1\"").then().statusCode(200).header("ETag", equalTo("\"2\""));
    }

    @Test
    void the_panel_scores_by_weighted_criteria_and_the_round_is_decided() {
        Response round = as(town.secretariat()).body(PLAN).post(ROUNDS);
        round.then().statusCode(201).body("phase", equalTo("OPEN"));
        String roundId = round.path("id");
        String own = propose(town.editor(), roundId).path("id");
        String otherAgreement =
                SignedExample.signed(town, town.editorOfOtherOpd(), town.headOfOtherOpd(), SignedExample.draft());
        String other = as(town.editorOfOtherOpd())
                .body(draft(roundId).replace(agreement, otherAgreement))
                .post(INNOVATIONS)
                .path("id");
        String pokja = town.token("pokja", Role.POKJA_MEMBER);
        score(pokja, own, 80, 90).then().statusCode(409);
        advance(roundId, "\"1\"").then().statusCode(200).body("phase", equalTo("SCORING"));

        score(pokja, own, 50, 50)
                .then()
                .statusCode(201)
                .body("total", equalTo(50.0f))
                .body("entry", equalTo(1));
        score(pokja, own, 80, 90)
                .then()
                .statusCode(201)
                .body("total", equalTo(86.0f))
                .body("entry", equalTo(2));
        score(town.inspector(), own, 70, 80.5).then().statusCode(201).body("total", equalTo(76.3f));
        score(pokja, other, 60, 60).then().statusCode(201);
        propose(town.editor(), roundId).then().statusCode(409).body("phase", equalTo("SCORING"));
        change(town.editor(), own, "\"1\"").then().statusCode(409);
        as(town.editor()).get(ROUNDS + "/" + roundId + "/ranking").then().statusCode(403);
        as(town.editor()).get(INNOVATIONS + "/" + own + "/scores").then().statusCode(403);

        advance(roundId, "\"1\"").then().statusCode(412);
        advance(roundId, "\"2\"").then().statusCode(200).body("phase", equalTo("DECIDED"));
        advance(roundId, "\"3\"").then().statusCode(409);
        score(pokja, own, 1, 1).then().statusCode(409);
        as(town.editor())
                .get(ROUNDS + "/" + roundId + "/ranking")
                .then()
                .statusCode(200)
                .body("items.rank", contains(1, 2))
                .body("items.innovationId", contains(own, other))
                .body("items.score", contains(81.15f, 60.0f))
                .body("items.sheets", contains(2, 1));
        as(town.editor())
                .get(INNOVATIONS + "/" + own + "/scores")
                .then()
                .body("items.total", containsInAnyOrder(50.0f, 86.0f, 76.3f))
                .body("items.current", containsInAnyOrder(false, true, true));
    }

    @Test
    void nobody_scores_the_own_opd() {
        String roundId = as(town.secretariat()).body(PLAN).post(ROUNDS).path("id");
        String own = propose(town.editor(), roundId).path("id");
        advance(roundId, "\"1\"");

        score(town.opdToken("colleague", town.opd(), Role.POKJA_MEMBER), own, 100, 100)
                .then()
                .statusCode(403)
                .body("detail", equalTo("Inovasi OPD sendiri tidak boleh dinilai."));
        score(town.opdToken("colleague", town.otherOpd(), Role.POKJA_MEMBER), own, 100, 100)
                .then()
                .statusCode(201);
        score(town.editor(), own, 100, 100).then().statusCode(403);
        score(Town.founded().inspector(), own, 100, 100).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"points": {"baru": 80}}                               | /points/manfaat
            {"points": {"baru": 80, "manfaat": 90, "harga": 1}}    | /points/harga
            """)
    void every_criterion_is_scored_and_nothing_else(String sheet, String pointer) {
        String roundId = as(town.secretariat()).body(PLAN).post(ROUNDS).path("id");
        String own = propose(town.editor(), roundId).path("id");
        advance(roundId, "\"1\"");

        as(town.inspector())
                .body(sheet)
                .post(INNOVATIONS + "/" + own + "/scores")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void the_opds_are_counted_and_ranked() {
        String implemented = propose(town.editor(), null).path("id");
        propose(town.editor(), null);
        reach(town.editor(), implemented, "TRIAL");
        reach(town.editor(), implemented, "IMPLEMENTATION");

        as(town.mayor())
                .get(INNOVATIONS + "/counts?fiscalYear=2027")
                .then()
                .statusCode(200)
                .body("items.opd.code", contains(town.opd(), town.otherOpd()))
                .body("items.rank", contains(1, 2))
                .body("items.innovations", contains(2, 0))
                .body("items.implemented", contains(1, 0))
                .body("items.onTrial", contains(0, 0));
        as(town.mayor()).get(INNOVATIONS + "/counts").then().statusCode(422);
        as(Town.founded().mayor())
                .get(INNOVATIONS + "/counts?fiscalYear=2027&region=" + town.region())
                .then()
                .statusCode(403);
    }

    @Test
    void innovations_and_rounds_are_listed_page_by_page() {
        String first = propose(town.editor(), null).path("id");
        String second = propose(town.editor(), null).path("id");
        String older = as(town.secretariat()).body(PLAN).post(ROUNDS).path("id");
        String newer = as(town.secretariat()).body(PLAN).post(ROUNDS).path("id");

        String next = as(town.inspector())
                .get(INNOVATIONS + "?limit=1&fiscalYear=2027&opd=" + town.opd())
                .then()
                .body("items.id", contains(first))
                .extract()
                .path("next");
        as(town.inspector())
                .get(INNOVATIONS + "?limit=1&after=" + next)
                .then()
                .body("items.id", contains(second))
                .body("next", nullValue());
        String nextRound = as(town.inspector())
                .get(ROUNDS + "?limit=1")
                .then()
                .body("items.id", contains(newer))
                .extract()
                .path("next");
        as(town.inspector())
                .get(ROUNDS + "?fiscalYear=2027&after=" + nextRound)
                .then()
                .body("items.id", contains(older));
        as(Town.founded().inspector()).get(INNOVATIONS).then().body("items", hasSize(0));
        as(Town.founded().inspector()).get(ROUNDS + "/" + older).then().statusCode(403);
    }

    @Test
    void a_round_needs_weights_of_a_hundred_and_the_secretariat() {
        as(town.secretariat())
                .body(PLAN.replace("60", "50"))
                .post(ROUNDS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/criteria"));
        as(town.secretariat())
                .body(PLAN.replace("manfaat", "baru"))
                .post(ROUNDS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/criteria/1/code"));
        for (String token : List.of(town.editor(), town.mayor(), town.inspector(), town.systemReader())) {
            as(token).body(PLAN).post(ROUNDS).then().statusCode(403);
        }
        for (String path : List.of(ROUNDS, INNOVATIONS)) {
            given().get(path).then().statusCode(401);
        }
    }

    @Test
    void a_proposal_is_bound_to_the_own_agreement_its_indicators_and_its_year() {
        propose(town.editorOfOtherOpd(), null).then().statusCode(403);
        propose(town.mayor(), null).then().statusCode(403);
        as(town.editor())
                .body(draft(null).replace("IKU-2", "IKU-9"))
                .post(INNOVATIONS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/indicatorCode"))
                .body("errors[0].suggestions", contains("IKU-1", "IKU-2", "IKU-3"));
        String otherYear = as(town.secretariat())
                .body(PLAN.replace("\"fiscalYear\": 2027", "\"fiscalYear\": 2028"))
                .post(ROUNDS)
                .path("id");
        propose(town.editor(), otherYear).then().statusCode(422).body("errors.pointer", contains("/roundId"));
    }

    private static final String TERM = """
            {"firstYear": 2025, "mayor": "Bima Contoh", "vision": "Kota yang rukun dan berdaya",
             "missions": [{"code": "M1", "title": "Layanan dasar bagi semua",
                "objectives": [{"code": "T1", "objective": "Kemiskinan turun", "indicators": []}]}]}
            """;

    private String draft(String round) {
        return """
                {"title": "Alat bantu dari bengkel warga", "problem": "Alat bantu datang terlambat",
                 "description": "Bengkel warga merakit di kelurahan", "benefit": "Tunggu dua minggu, bukan enam bulan",
                 "agreementId": "%s", "indicatorCode": "IKU-2"%s}
                """.formatted(agreement, round == null ? "" : ", \"roundId\": \"" + round + "\"");
    }

    private Response propose(String token, String round) {
        return as(token).body(draft(round)).post(INNOVATIONS);
    }

    private Response change(String token, String id, String entityTag) {
        return as(token).header("If-Match", entityTag).body(draft(null)).put(INNOVATIONS + "/" + id);
    }

    private static Response reach(String token, String id, String stage) {
        return as(token)
                .body("{\"stage\": \"" + stage + "\", \"reachedOn\": \"2027-03-31\", \"evidence\": \"https://a.id/b\"}")
                .post(INNOVATIONS + "/" + id + "/stages");
    }

    private Response advance(String round, String entityTag) {
        return as(town.secretariat()).header("If-Match", entityTag).post(ROUNDS + "/" + round + "/advances");
    }

    private static Response score(String token, String id, double first, double second) {
        return as(token)
                .body("{\"points\": {\"baru\": " + first + ", \"manfaat\": " + second + "}}")
                .post(INNOVATIONS + "/" + id + "/scores");
    }

    private static RequestSpecification as(String token) {
        return given().contentType("application/json").auth().oauth2(token);
    }
}
