package id.selaras.programs.access;

import static io.restassured.RestAssured.given;

import id.selaras.localstack.testing.TestTokens;
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

/// A city of its own with a programme of one agency, and a complaint about it.
final class World {
    private static final String CITY = "33.74";
    private static final String OTHER_CITY = "33.75";
    private static final String AGENCY = "1.06.0.00.0.00.01.0000";
    private static final String OTHER_AGENCY = "1.02.0.00.0.00.01.0000";
    private static final String PROGRAM = """
            {"fiscalYear": 2027, "title": "Permakanan lansia", "description": "Makanan siap santap",
             "start": "2027-01-15", "end": "2027-12-20", "cluster": "SOCIAL_ASSISTANCE",
             "inputs": [{"kind": "FUNDS", "description": "Belanja makanan", "amountRupiah": 100}],
             "locations": ["33.74"], "outputs": [{"indicator": "Lansia", "target": 9, "unit": "Orang"}]}""";

    private static final Set<String> UNTOUCHED = Set.of("POST /v1/statistics/pulls", "POST /v1/webhooks/{id}/test");

    private final ApiDocument document;
    private final Records records;

    private World(ApiDocument document, Records records) {
        this.document = document;
        this.records = records;
    }

    static World set() {
        for (String agency : List.of(AGENCY, OTHER_AGENCY)) {
            created(
                    "PUT",
                    as("secretariat"),
                    "/v1/opds/" + agency,
                    "{\"region\": \"33.74\", \"name\": \"Dinas\", \"shortName\": \"d\", \"active\": true}");
        }
        String program =
                created("POST", as("opd-editor"), "/v1/programs", PROGRAM).path("id");
        created(
                "POST",
                null,
                "/public/v1/programs/" + program + "/complaints",
                "{\"category\": \"NOT_RECEIVED\", \"text\": \"Belum sampai\", \"kelurahan\": null}");
        String complaint =
                given().auth().oauth2(as("opd-editor")).get("/v1/complaints").path("items[0].id");
        Records records = new Records(CITY, OTHER_CITY, AGENCY, OTHER_AGENCY)
                .record("/v1/programs/{id}", program)
                .record("/v1/complaints/{id}", complaint)
                .place("/v1/opds/{code}", AGENCY)
                .place("/v1/regions/{code}", CITY)
                .value("version", "1")
                .body("PUT /v1/programs/{id}", PROGRAM)
                .body("POST /v1/programs", PROGRAM);
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

    private static String as(String role) {
        return TestTokens.token()
                .subject("world." + role)
                .opd(AGENCY)
                .region(CITY)
                .roles(role)
                .sign();
    }

    private static Response created(String method, String token, String path, String body) {
        var request = given().contentType(ContentType.JSON).body(body);
        Response answer = (token == null ? request : request.auth().oauth2(token)).request(method, path);
        if (answer.statusCode() >= 300) {
            throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.asString());
        }
        return answer;
    }
}
