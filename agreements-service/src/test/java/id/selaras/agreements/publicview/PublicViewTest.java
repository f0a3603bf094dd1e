package id.selaras.agreements.publicview;

import static id.selaras.agreements.realisation.Reports.report;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.SignedExample;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class PublicViewTest {
    private Town town;
    private String agreement;

    @BeforeEach
    void sign() {
        town = Town.founded();
        agreement = SignedExample.signed(town);
    }

    @Test
    void everybody_reads_what_is_signed_without_the_signers_accounts() {
        Response answer = get("/public/signed/" + agreement);

        answer.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=60"))
                .body("id", equalTo(agreement))
                .body("version", equalTo(1))
                .body("versionInForce", equalTo(1))
                .body("signatures.position", contains("Kepala Dinas Sosial", "Wali Kota Malang"))
                .body("signatures[0].subject", nullValue())
                .body(not(containsString("withdrawn")));
        given().header("If-None-Match", answer.header("ETag"))
                .get("/public/signed/" + agreement)
                .then()
                .statusCode(304)
                .body(equalTo(""));
        get("/public/signed?region=" + town.region() + "&fiscalYear=2027")
                .then()
                .statusCode(200)
                .body("items.id", contains(agreement))
                .body("items.opd.name", contains("Dinas Sosial"));
        get("/public/signed?fiscalYear=2027").then().statusCode(422);
        get("/public/signed?region=35.73").then().statusCode(422);
    }

    @Test
    void nobody_reads_a_draft() {
        Town other = Town.founded();
        String draft = SignedExample.drafted(other);

        get("/public/signed/" + draft).then().statusCode(404).contentType("application/problem+json");
        get("/public/signed/" + draft + "/versions/1").then().statusCode(404);
        get("/public/documents/" + draft + "/1").then().statusCode(404);
        get("/public/documents/" + draft + "/1/pdf").then().statusCode(404);
        get("/public/signed?region=" + other.region() + "&fiscalYear=2027")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void the_page_behind_the_code_tells_version_digest_signatures_and_achievement() {
        report(town.editor(), agreement, "IKU-2", 1, "36");
        String sha256 = get("/public/signed/" + agreement).path("sha256");

        get("/public/documents/" + agreement + "/1")
                .then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("Versi 1 ini berlaku"))
                .body(containsString(sha256))
                .body(containsString("Kepala Dinas Sosial"))
                .body(containsString("capaian sampai triwulan 1"))
                .body(containsString("90,00 %"));
        get("/public/documents/" + agreement + "/1/pdf").then().statusCode(200).contentType("application/pdf");
    }

    @Test
    void the_page_of_an_older_version_leads_to_the_one_in_force() {
        SignedExample.revised(town, agreement, SignedExample.draft());

        get("/public/documents/" + agreement + "/1")
                .then()
                .body(containsString("Sudah ada versi yang lebih baru"))
                .body(containsString("/public/agreements/documents/" + agreement + "/2"));
        get("/public/signed/" + agreement + "/versions/1")
                .then()
                .body("version", equalTo(1))
                .body("versionInForce", equalTo(2));
    }

    @Test
    void a_typed_code_leads_to_its_document() {
        String sha256 = get("/public/signed/" + agreement).path("sha256");
        String code = sha256.substring(0, 4) + "-" + sha256.substring(4, 8).toUpperCase(java.util.Locale.ROOT)
                + sha256.substring(8, 16);

        given().redirects()
                .follow(false)
                .get("/public/codes/" + code)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/public/agreements/documents/" + agreement + "/1"));
        get("/public/codes/0000-0000-0000-0000").then().statusCode(404);
        get("/public/codes/x").then().statusCode(404);
    }

    @Test
    void everybody_sees_how_the_opds_rank() {
        report(town.editor(), agreement, "IKU-2", 1, "36");
        String path = "/public/performance?region=" + town.region() + "&fiscalYear=2027&quarter=1";

        Response answer = get(path);
        answer.then()
                .statusCode(200)
                .body("places.opd.code", contains(town.opd()))
                .body("places.summary.score", contains(90.0f));
        given().header("If-None-Match", answer.header("ETag")).get(path).then().statusCode(304);
        report(town.editor(), agreement, "IKU-2", 2, "10");
        get(path.replace("quarter=1", "quarter=2")).then().body("places.summary.score", contains(19.17f));
        get("/public/performance?fiscalYear=2027&quarter=1").then().statusCode(422);
    }

    private static Response get(String path) {
        return given().get(path);
    }
}
