package id.selaras.servicekit.note;

import static io.restassured.RestAssured.given;

import id.selaras.localstack.testing.TestTokens;
import id.selaras.servicekit.identity.Role;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/// Requests as the note service's callers send them.
final class Requests {
    private Requests() {}

    static RequestSpecification editor() {
        return as(editorToken());
    }

    static String editorToken() {
        return TestTokens.token()
                .subject("editor-1")
                .opd("1.06.0.00.0.00.01.0000")
                .region("35.73")
                .roles(Role.OPD_EDITOR)
                .sign();
    }

    static RequestSpecification as(String token) {
        return anonymous().auth().oauth2(token);
    }

    static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    static Map<String, Object> note(String text) {
        return Map.of("text", text);
    }
}
