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
        RequestSpecification request = as(token).body("""
                {"ground": "%s", "explanation": "Kepala dinas diganti",
                 "evidence": [{"document": "SK Wali Kota 188.45/1/2027", "link": "https://jdih.example.id/188.45"}]}
                """.formatted(ground));
        return (entityTag == null ? request : request.header("If-Match", entityTag))
                .post(AGREEMENTS + "/" + id + "/revisions");
    }

    static Response submit(String token, String id, String entityTag) {
        return as(token).header("If-Match", entityTag).post(AGREEMENTS + "/" + id + "/submissions");
    }

    static Response verify(String token, String id, String entityTag, String body) {
        return as(token).header("If-Match", entityTag).body(body).post(AGREEMENTS + "/" + id + "/verifications");
    }

    /// Hands a draft in and has it found in order.
    static Stored verified(Town town, Stored draft) {
        Stored submitted = Stored.of(submit(town.editor(), draft.id(), draft.entityTag()), 200);
        return Stored.of(
                verify(town.secretariat(), draft.id(), submitted.entityTag(), "{\"outcome\": \"VERIFIED\"}"), 200);
    }

    /// An agreement that the secretariat found in order and nobody has signed.
    static Stored verified(Town town) {
        return verified(town, drafted(town));
    }

    /// A draft of the town's agency for 2027.
    static Stored drafted(Town town) {
        return drafted(town, Drafts.FISCAL_YEAR);
    }

    static Stored drafted(Town town, int fiscalYear) {
        return Stored.of(post(town.editor(), Drafts.of(fiscalYear)), 201);
    }

    /// An agreement that the head of the agency has signed.
    static Stored signedByHead(Town town) {
        return signedByHead(town, Drafts.FISCAL_YEAR);
    }

    static Stored signedByHead(Town town, int fiscalYear) {
        return signedByHead(town, drafted(town, fiscalYear));
    }

    /// Takes a draft through verification to the head's signature.
    static Stored signedByHead(Town town, Stored draft) {
        Stored verified = verified(town, draft);
        return Stored.of(sign(town.head(), verified.id(), verified.entityTag()), 200);
    }

    /// An agreement that both have signed.
    static Stored signed(Town town) {
        return signed(town, Drafts.FISCAL_YEAR);
    }

    static Stored signed(Town town, int fiscalYear) {
        Stored awaiting = signedByHead(town, fiscalYear);
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
