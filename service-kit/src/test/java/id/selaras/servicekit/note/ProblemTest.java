package id.selaras.servicekit.note;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.selaras.localstack.testing.TestTokens;
import id.selaras.servicekit.KitTest;
import id.selaras.servicekit.identity.Role;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@KitTest
class ProblemTest {

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:selaras:problem:" + slug))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", not(containsString("problem.")))
                .body("instance", containsString("/v1/"));
    }

    @Test
    void noTokenIsUnauthenticated() {
        problem(Requests.anonymous().get("/v1/notes/changes").then(), 401, "unauthenticated")
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void aForgedTokenIsUnauthenticated() {
        problem(Requests.as("eyJhbGciOiJub25lIn0.e30.").get("/v1/notes/changes").then(), 401, "unauthenticated");
    }

    @Test
    void aForgedTokenIsRefusedWhereNoneIsNeeded() {
        problem(Requests.as("rubbish").post("/v1/notes").then(), 401, "unauthenticated");
    }

    @Test
    void aWrongRoleIsForbidden() {
        String reader =
                TestTokens.token().region("35.73").roles(Role.SYSTEM_READER).sign();
        problem(Requests.as(reader).body(Requests.note("x")).post("/v1/notes").then(), 403, "forbidden");
    }

    @Test
    void aMethodThatIsNotThereNamesThoseThatAre() {
        problem(Requests.editor().delete("/v1/notes").then(), 405, "method-not-allowed")
                .header("Allow", equalTo("POST"));
        problem(Requests.editor().delete("/v1/notes/changes").then(), 405, "method-not-allowed")
                .header("Allow", equalTo("GET, HEAD, PUT"));
    }

    @Test
    void anUnmarkedEndpointIsClosed() {
        problem(Requests.editor().get("/v1/notes/unmarked").then(), 403, "forbidden");
    }

    @Test
    void anUnknownPathIsNotFound() {
        problem(Requests.editor().get("/v1/nothing").then(), 404, "not-found");
    }

    @Test
    void anUnknownRecordIsNotFound() {
        problem(
                Requests.editor()
                        .body(Requests.note("x"))
                        .put("/v1/notes/01890000-0000-7000-8000-000000000000")
                        .then(),
                404,
                "not-found");
    }

    @Test
    void anIdentifierThatIsNoneIsNotFound() {
        problem(
                Requests.editor()
                        .body(Requests.note("x"))
                        .put("/v1/notes/seven")
                        .then(),
                404,
                "not-found");
    }

    @Test
    void aWrongMethodIsNotAllowed() {
        problem(Requests.editor().delete("/v1/notes").then(), 405, "method-not-allowed");
    }

    @Test
    void anUnknownFormOfAnswerIsNotAcceptable() {
        problem(
                Requests.editor()
                        .accept("application/xml")
                        .get("/v1/notes/changes")
                        .then(),
                406,
                "not-acceptable");
    }

    @Test
    void anUnknownFormOfBodyIsUnsupported() {
        problem(
                Requests.editor()
                        .contentType("text/csv")
                        .body("a;b")
                        .post("/v1/notes")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void aHugeBodyIsTooLarge() {
        String body = "{\"text\":\"" + "x".repeat(2_000_000) + "\"}";
        problem(Requests.editor().body(body).post("/v1/notes").then(), 413, "too-large");
    }

    @Test
    void aConflictCarriesItsMembers() {
        problem(Requests.anonymous().get("/v1/notes/conflict").then(), 409, "conflict")
                .body("detail", equalTo("Sudah dipakai: A-1."))
                .body("holder", equalTo("A-1"));
    }

    @Test
    void englishIsSpokenToThoseWhoAsk() {
        Requests.anonymous()
                .header("Accept-Language", "en-GB,en;q=0.9,id;q=0.1")
                .get("/v1/notes/conflict")
                .then()
                .header("Content-Language", "en")
                .body("detail", equalTo("Taken already: A-1."));
    }

    @Test
    void indonesianIsSpokenToAllOthers() {
        Requests.anonymous()
                .header("Accept-Language", "fr, ***;;q=nonsense")
                .get("/v1/notes/conflict")
                .then()
                .header("Content-Language", "id");
    }

    @Test
    void anUnexpectedFailureTellsNothingButAReference() {
        problem(Requests.anonymous().get("/v1/notes/failure").then(), 500, "internal")
                .body("reference", matchesPattern("[0-9a-f-]{36}"))
                .body("detail", not(containsString("secret")));
    }

    @Test
    void everyFaultIsNamedWithItsPlace() {
        problem(Requests.anonymous().get("/v1/notes/faults").then(), 422, "invalid")
                .body("errors.pointer", contains("/lines/0/words", "/code"))
                .body("errors[1].suggestions", contains("1.06", "1.07"));
    }

    @Test
    void noBodyIsMalformedOrInvalid() {
        Requests.editor().post("/v1/notes").then().statusCode(422).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"text":                                     | 400 |
                    {"text":"a"} x                               | 400 |
                    {"text":"a","text":"b"}                      | 400 |
                    {"text":"a","pages":1.5}                     | 422 | /pages
                    {"text":"a","pages":"1"}                     | 422 | /pages
                    {"text":"a","pages":99999999999}             | 422 | /pages
                    {"text":7}                                   | 422 | /text
                    {"text":"nul \\u0000"}                       | 422 | /text
                    {"text":"half \\ud83d"}                      | 422 | /text
                    {"text":"a","day":"tomorrow"}                | 422 | /day
                    {"text":"a","colour":"BLUE"}                 | 422 | /colour
                    {"text":"a","lines":{}}                      | 422 | /lines
                    {"text":"a","lines":[{"words":"b"},{"x":1}]} | 422 | /lines/1/x
                    {"text":"a","weight":"heavy"}                | 422 | /weight
                    {"text":""}                                  | 422 | /text
                    {}                                           | 422 | /text
                    {"text":"a","lines":[{"words":" "}]}         | 422 | /lines/0/words
                    {"text":"a","lines":[{"words":"b","number":-1}]} | 422 | /lines/0/number
                    {"text":"123456789012345678901"}             | 422 | /text
                    """)
    void badInputIsNamedWithItsPlace(String body, int status, String pointer) {
        ValidatableResponse answer = problem(
                Requests.editor().body(body).post("/v1/notes").then(), status, status == 400 ? "malformed" : "invalid");
        if (pointer != null) {
            answer.body("errors.pointer", contains(pointer));
        }
        answer.body("detail", not(containsString("jackson")));
    }

    @Test
    void validationSpeaksBothLanguages() {
        RequestSpecification request = Requests.editor().body("{\"text\":\"\"}");
        request.post("/v1/notes").then().body("errors[0].detail", equalTo("Wajib diisi."));
        Requests.editor()
                .body("{\"text\":\"\"}")
                .header("Accept-Language", "en")
                .post("/v1/notes")
                .then()
                .body("errors[0].detail", equalTo("Must be given."));
    }

    @ParameterizedTest
    @CsvSource({"0", "501", "-1", "ten", "99999999999"})
    void aLimitOutOfRangeIsNamed(String limit) {
        problem(
                        Requests.editor()
                                .queryParam("limit", limit)
                                .get("/v1/notes/changes")
                                .then(),
                        422,
                        "invalid")
                .body("errors[0].parameter", equalTo("limit"));
    }
}
