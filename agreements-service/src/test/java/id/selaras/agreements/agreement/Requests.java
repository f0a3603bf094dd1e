package id.selaras.agreements.agreement;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import id.selaras.agreements.Town;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/// Requests as the service's callers send them.
final class Requests {
    static final String AGREEMENTS = "/v1/agreements";

    private Requests() {}

    static RequestSpecification as(String token) {
        return anonymous().auth().oauth2(token);
    }

    static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    static Response post(String token, JsonNode draft) {
        return as(token).body(draft.toString()).post(AGREEMENTS);
    }

    static Response put(String token, String id, String entityTag, JsonNode draft) {
        RequestSpecification request = as(token).body(draft.toString());
        return (entityTag == null ? request : request.header("If-Match", entityTag)).put(AGREEMENTS + "/" + id);
    }

    static Response get(String token, String id) {
        return as(token).get(AGREEMENTS + "/" + id);
    }

    static Response sign(String token, String id, String entityTag) {
        RequestSpecification request = as(token);
        return (entityTag == null ? request : request.header("If-Match", entityTag))
                .post(AGREEMENTS + "/" + id + "/signatures");
    }

    static Response withdraw(String token, String id, String entityTag, String reason) {
        return as(token)
                .header("If-Match", entityTag)
                .body("{\"reason\": \"" + reason + "\"}")
                .post(AGREEMENTS + "/" + id + "/signature-withdrawals");
    }

    static Response revise(String token, String id, String entityTag, String ground) {
        RequestSpecification request =
                as(token).body("{\"ground\": \"" + ground + "\", \"explanation\": \"SK Wali Kota 188.45/1/2027\"}");
        return (entityTag == null ? request : request.header("If-Match", entityTag))
                .post(AGREEMENTS + "/" + id + "/revisions");
    }

    /// A draft of the town's agency for 2027.
    static Stored drafted(Town town) {
        return drafted(town, Drafts.FISCAL_YEAR);
    }

    static Stored drafted(Town town, int fiscalYear) {
        return Stored.of(post(town.editor(), Drafts.of(fiscalYear)), 201);
    }

    /// A draft that the head of the agency has signed.
    static Stored signedByHead(Town town) {
        Stored draft = drafted(town);
        return Stored.of(sign(town.head(), draft.id(), draft.entityTag()), 200);
    }

    /// An agreement that both have signed.
    static Stored signed(Town town) {
        return signed(town, Drafts.FISCAL_YEAR);
    }

    static Stored signed(Town town, int fiscalYear) {
        Stored draft = drafted(town, fiscalYear);
        Stored awaiting = Stored.of(sign(town.head(), draft.id(), draft.entityTag()), 200);
        return Stored.of(sign(town.mayor(), awaiting.id(), awaiting.entityTag()), 200);
    }

    /// What a caller remembers of an answer.
    record Stored(String id, String entityTag, String sha256) {
        static Stored of(Response response, int status) {
            response.then().statusCode(status);
            return new Stored(
                    response.path("id").toString(),
                    response.header("ETag"),
                    response.path("sha256").toString());
        }
    }
}
