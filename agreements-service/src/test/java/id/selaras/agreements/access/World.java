package id.selaras.agreements.access;

import static io.restassured.RestAssured.given;

import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.SignedExample;
import id.selaras.agreements.auction.Auctioning;
import id.selaras.localstack.testing.api.AccessProbe;
import id.selaras.localstack.testing.api.ApiDocument;
import id.selaras.localstack.testing.api.Attack;
import id.selaras.localstack.testing.api.Operation;
import id.selaras.localstack.testing.api.Records;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A town of its own in which one agency has a record of every kind.
final class World {
    private static final String OTHER_REGION = "93.71";
    private static final List<String> CRITERIA = Stream.of(
                    "PLANNING", "MEASUREMENT", "REPORTING", "INTERNAL_EVALUATION")
            .flatMap(component -> Stream.of("EXISTENCE", "QUALITY", "USE").map(aspect -> component + "_" + aspect))
            .toList();
    private static final String AGREEMENTS = "/v1/agreements";

    private static final Set<String> UNTOUCHED = Set.of("POST /v1/webhooks/{id}/test");

    private final ApiDocument document;
    private final Records records;

    private World(ApiDocument document, Records records) {
        this.document = document;
        this.records = records;
    }

    static World set() {
        Town town = Town.founded();
        String agreement = SignedExample.signed(town);
        String contract = Auctioning.agreed(town).toString();
        String auction = first(town, "/v1/auctions");
        String bid = first(town, "/v1/auctions/" + auction + "/bids");
        String innovation = """
                {"title": "Alat bantu", "problem": "Terlambat", "description": "Bengkel warga merakit",
                 "benefit": "Lebih cepat", "mission": "M1", "agreementId": "%s", "indicatorCode": "IKU-2"}""".formatted(agreement);
        String consequence = """
                {"opd": "%s", "fiscalYear": 2027, "kind": "REWARD", "basis": "PERFORMANCE",
                 "form": "REGIONAL_INCENTIVE_FUND", "amountRupiah": 500000000, "reason": "Peringkat pertama",
                 "decreeNumber": "188.45/12/2028", "decreeDate": "2028-02-01"}""".formatted(town.opd());
        String evaluation = """
                {"opd": "%s", "fiscalYear": 2027, "targetGrade": "A", "scores": {%s}, "recommendations": [
                   {"criterion": "PLANNING_USE", "recommendation": "Pakai capaian", "dueOn": "2028-06-30"}]}""".formatted(
                        town.opd(),
                        CRITERIA.stream()
                                .map(criterion -> "\"" + criterion + "\": {\"percent\": 80}")
                                .collect(Collectors.joining(",")));
        String round = """
                {"fiscalYear": 2027, "title": "Lomba Inovasi 2027", "reward": "Dana Insentif Daerah",
                 "criteria": [{"code": "baru", "name": "Kebaruan", "weight": 100}]}""";
        String lower = """
                {"level": "DIVISION", "serves": "IKU-2", "unit": "Bidang Rehabilitasi Sosial",
                 "holder": {"name": "Sari Contoh", "position": "Kepala Bidang Rehabilitasi Sosial"},
                 "superior": {"name": "Ratna Contoh", "position": "Kepala Dinas Sosial"},
                 "objective": "Penyandang disabilitas terlayani",
                 "indicators": [{"code": "IKI-1", "name": "Alat bantu diserahkan", "definition": "Serah terima",
                   "formula": "jumlah", "unit": "orang", "dataSource": "Berita acara", "frequency": "ANNUAL",
                   "target": 250, "direction": "HIGHER_IS_BETTER", "accumulation": "LAST"}]}""";
        Records records = new Records(town.region(), OTHER_REGION, town.opd(), town.otherOpd())
                .record("/v1/agreements/{id}", agreement)
                .record("/v1/agreements/{agreement}", agreement)
                .record("/v1/contracts/{id}", contract)
                .record("/v1/auctions/{id}", auction)
                .record("/v1/bids/{id}", bid)
                .record("/v1/terms/{id}", first(town, "/v1/terms"))
                .record("/v1/innovations/{id}", posted(town.editor(), "/v1/innovations", innovation))
                .record("/v1/innovation-rounds/{id}", posted(town.secretariat(), "/v1/innovation-rounds", round))
                .record("/v1/consequences/{id}", posted(town.secretariat(), "/v1/consequences", consequence))
                .record("/v1/sakip-evaluations/{id}", posted(town.inspector(), "/v1/sakip-evaluations", evaluation))
                .record(
                        "/v1/lower-agreements/{id}",
                        posted(town.editor(), AGREEMENTS + "/" + agreement + "/lower-agreements", lower))
                .value("fiscalYear", "2027")
                .value("version", "1")
                .value("number", "1")
                .value("opd", town.opd())
                .body(
                        "POST /v1/agreements/{agreement}/realisations",
                        "{\"indicatorCode\": \"IKU-2\", \"quarter\": 1, \"figure\": 40, \"evidence\": \"https://a.go.id/b\"}")
                .body("PUT /v1/innovations/{id}", innovation)
                .body("PUT /v1/sakip-evaluations/{id}", evaluation)
                .body("PUT /v1/lower-agreements/{id}", lower)
                .body("POST /v1/agreements/{id}/lower-agreements", lower);
        return new World(document(), records);
    }

    static ApiDocument document() {
        return ApiDocument.of(
                given().queryParam("format", "json").get("/q/openapi").asString());
    }

    List<Operation> operations() {
        return document.operations();
    }

    AccessProbe probe() {
        return new AccessProbe(address(), document, records);
    }

    Attack attack() {
        return new Attack(address(), document, records);
    }

    /// What reaches out into the world, or works on the whole region, is left alone.
    boolean mayBeAttacked(Operation operation) {
        return !UNTOUCHED.contains(operation.name());
    }

    private static URI address() {
        return URI.create("http://localhost:" + RestAssured.port);
    }

    private static String first(Town town, String path) {
        return given().auth()
                .oauth2(town.secretariat())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static String posted(String token, String path, String body) {
        Response answer = given().contentType(ContentType.JSON)
                .auth()
                .oauth2(token)
                .body(body)
                .post(path);
        if (answer.statusCode() != 201) {
            throw new AssertionError(path + ": " + answer.asString());
        }
        return answer.path("id");
    }
}
