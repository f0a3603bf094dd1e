package id.selaras.agreements.consequence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ConsequenceTest {
    private static final String CONSEQUENCES = "/v1/consequences";

    private Town town;

    @BeforeEach
    void found() {
        town = Town.founded();
    }

    @Test
    void a_reward_is_recorded_with_its_decree_and_revoked_with_a_reason() {
        Response stored = record(town.secretariat(), draft());
        String id = stored.path("id");

        stored.then()
                .statusCode(201)
                .body("opd.name", equalTo("Dinas Sosial"))
                .body("kind", equalTo("REWARD"))
                .body("form", equalTo("REGIONAL_INCENTIVE_FUND"))
                .body("amountRupiah", equalTo(500_000_000))
                .body("revocation", nullValue());
        as(town.editor()).get(stored.header("Location")).then().statusCode(200);
        revoke(town.mayor(), id).then().statusCode(200).body("revocation.reason", equalTo("Salah hitung"));
        revoke(town.mayor(), id).then().statusCode(409);
        as(town.editor())
                .get(CONSEQUENCES + "?fiscalYear=2027&opd=" + town.opd())
                .then()
                .body("items.id", contains(id))
                .body("items.revocation.reason", contains("Salah hitung"));
        as(town.inspector())
                .get("/v1/audit?recordType=consequence&recordId=" + id)
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void only_mayor_and_secretariat_of_the_region_record() {
        for (String token : List.of(
                town.editor(),
                town.head(),
                town.inspector(),
                town.systemReader(),
                Town.founded().mayor())) {
            record(token, draft()).then().statusCode(403);
        }
        given().get(CONSEQUENCES).then().statusCode(401);
        String id = record(town.mayor(), draft()).path("id");
        revoke(town.editor(), id).then().statusCode(403);
        revoke(Town.founded().mayor(), id).then().statusCode(403);
        as(Town.founded().mayor()).get(CONSEQUENCES + "/" + id).then().statusCode(403);
        as(Town.founded().mayor()).get(CONSEQUENCES).then().body("items", hasSize(0));
    }

    @Test
    void what_is_unfit_is_named() {
        record(town.mayor(), draft().replace(town.opd(), "9.99"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/opd"));
        record(
                        town.mayor(),
                        draft().replace(
                                        "\"kind\"",
                                        "\"innovationId\": \"01a1d2d9-0380-7efc-b384-8b1f1b26aae6\", \"kind\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/innovationId"));
        record(town.mayor(), draft().replace("500000000", "-1"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/amountRupiah"));
    }

    @Test
    void the_list_goes_on_from_a_cursor() {
        String older = record(town.mayor(), draft()).path("id");
        String newer = record(town.mayor(), draft()).path("id");

        String next = as(town.editor())
                .get(CONSEQUENCES + "?limit=1")
                .then()
                .body("items.id", contains(newer))
                .extract()
                .path("next");
        as(town.editor())
                .get(CONSEQUENCES + "?limit=1&after=" + next)
                .then()
                .body("items.id", contains(older))
                .body("next", nullValue());
    }

    private String draft() {
        return """
                {"opd": "%s", "fiscalYear": 2027, "kind": "REWARD", "basis": "PERFORMANCE",
                 "form": "REGIONAL_INCENTIVE_FUND", "amountRupiah": 500000000, "reason": "Peringkat pertama",
                 "decreeNumber": "188.45/12/2028", "decreeDate": "2028-02-01"}
                """.formatted(town.opd());
    }

    private static Response record(String token, String draft) {
        return as(token).body(draft).post(CONSEQUENCES);
    }

    private static Response revoke(String token, String id) {
        return as(token).body("{\"reason\": \"Salah hitung\"}").post(CONSEQUENCES + "/" + id + "/revocations");
    }

    private static RequestSpecification as(String token) {
        return given().contentType("application/json").auth().oauth2(token);
    }
}
