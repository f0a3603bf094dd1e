package id.selaras.programs;

import static io.restassured.RestAssured.given;

import id.selaras.localstack.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/// People who call the service, each with the token Keycloak would give.
public enum Callers {
    EDITOR_DINSOS(TestTokens.token()
            .subject("editor.dinsos")
            .opd(Agencies.DINSOS)
            .region("35.73")
            .roles("opd-editor")),
    HEAD_DINSOS(TestTokens.token()
            .subject("head.dinsos")
            .opd(Agencies.DINSOS)
            .region("35.73")
            .roles("opd-head")),
    EDITOR_DINKES(TestTokens.token()
            .subject("editor.dinkes")
            .opd(Agencies.DINKES)
            .region("35.73")
            .roles("opd-editor")),
    /// Another city's agency with the same unit code.
    EDITOR_DINSOS_BATU(TestTokens.token()
            .subject("editor.dinsos.batu")
            .opd(Agencies.DINSOS)
            .region("35.79")
            .roles("opd-editor")),
    EDITOR_UNREGISTERED(TestTokens.token()
            .subject("editor.x")
            .opd("9.99.0.00.0.00.01.0000")
            .region("35.73")
            .roles("opd-editor")),
    EDITOR_WITHOUT_OPD(TestTokens.token().subject("editor.y").region("35.73").roles("opd-editor")),
    SECRETARIAT(TestTokens.token().subject("secretariat").region("35.73").roles("secretariat")),
    SECRETARIAT_BATU(
            TestTokens.token().subject("secretariat.batu").region("35.79").roles("secretariat")),
    POKJA(TestTokens.token().subject("pokja.member").region("35.73").roles("pokja-member")),
    INSPECTOR(TestTokens.token().subject("inspector").region("35.73").roles("inspectorate")),
    /// The system of the province.
    PROVINCE_READER(TestTokens.token().subject("region-reader").region("35").roles("system-reader")),
    WITHOUT_REGION(TestTokens.token().subject("nowhere").roles("pokja-member"));

    private final String token;

    Callers(TestTokens token) {
        this.token = token.sign();
    }

    public RequestSpecification asks() {
        return given().auth().oauth2(token).accept(ContentType.JSON);
    }

    public RequestSpecification sends(Object body) {
        return asks().contentType(ContentType.JSON).body(body);
    }
}
