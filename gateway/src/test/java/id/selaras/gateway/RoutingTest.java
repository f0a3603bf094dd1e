package id.selaras.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import id.selaras.gateway.world.RawHttp;
import id.selaras.gateway.world.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(World.class)
class RoutingTest {
    World world;

    @ParameterizedTest
    @CsvSource({
        "/api/programs/v1/echo, /v1/echo",
        "/api/overlaps/v1/echo, /v1/echo",
        "/api/programs/v1/echo?a=1&b=x%2Fy, /v1/echo?a=1&b=x%2Fy",
        "/public/programs/echo?year=2027, /public/echo?year=2027"
    })
    void aServiceSeesItsOwnPath(String asked, String seen) {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(world.realm().token())
                .get(asked)
                .then()
                .statusCode(200)
                .body("uri", equalTo(seen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void everyMethodOfTheApisPasses(String method) {
        given().auth()
                .oauth2(world.realm().token())
                .request(method, "/api/programs/v1/echo")
                .then()
                .statusCode(200)
                .body("method", equalTo(method));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/",
                "/api/programs",
                "/api/programs/",
                "/api/programs/q/metrics",
                "/api/programs/public/echo",
                "/api/programs/v/echo",
                "/api/programs/v1x/echo",
                "/api/nobody/v1/echo",
                "/api/identity/v1/echo",
                "/public/programs",
                "/public/identity/echo",
                "/v1/echo",
                "/q/metrics",
                "/q/health",
                "/q/health/well",
                "/q/openapi",
                "/auth",
                "/auth/admin",
                "/auth/admin/master/console/",
                "/auth/realms/master",
                "/auth/realms/master/protocol/openid-connect/token",
                "/auth/realms/selaras",
                "/auth/realms/selaras/account",
                "/auth/realms/selaras/clients-registrations/default",
                "/auth/realms/selaras2/protocol/openid-connect/token",
                "/authrealms/selaras/protocol/openid-connect/token",
                "/auth/metrics"
            })
    void whatIsNotInTheTableDoesNotExist(String path) {
        given().auth()
                .oauth2(world.realm().token())
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:selaras:problem:not-found"))
                .body("instance", equalTo(path))
                .body("requestId", matchesPattern("[0-9a-f]{32}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/programs/../../q/metrics",
                "/public/programs/..",
                "/public/programs/./echo",
                "/public/programs/%2e%2e/%2e%2e/v1/echo",
                "/public/programs/.%2e/v1/echo",
                "/public/programs/%2E%2E%2Fv1/echo",
                "/public/programs/..%2fv1%2fecho",
                "/public/programs/%252e%252e/v1/echo",
                "/public/programs/..;/v1/echo",
                "/public/programs;x=1/echo",
                "/public/programs/echo;jsessionid=1",
                "/public//programs/echo",
                "//public/programs/echo",
                "/public/programs//echo",
                "/public/programs/..%5cv1",
                "/public/programs/%00",
                "/public/programs/echo%0d%0aX-Injected:%201",
                "/public/programs/%7f"
            })
    void aPathThatCanBeReadInTwoWaysIsRefused(String path) throws IOException {
        int before = world.service().requests();

        String answer = RawHttp.answer(RestAssured.port, "GET " + path + " HTTP/1.1\nHost: localhost\n\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("urn:selaras:problem:malformed");
        assertThat(world.service().requests()).isEqualTo(before);
    }

    @Test
    void theRealmsPublicPathsAreReachableAndItsPagesStayAsTheyAre() {
        given().get("/auth/realms/selaras/protocol/openid-connect/certs")
                .then()
                .statusCode(200)
                .body("keys[0].kty", equalTo("RSA"));
        given().get("/auth/realms/selaras/login-actions/authenticate?execution=1")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", "frame-src 'self'")
                .body("html.body.h1", equalTo("Keycloak /realms/selaras/login-actions/authenticate"));
    }

    @Test
    void anAddressInTheRequestLineChoosesNoOtherServer() throws IOException {
        assertThat(
                        RawHttp.answer(
                                RestAssured.port,
                                "GET http://evil.example/public/programs/echo HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PROPFIND", "FOO"})
    void otherMethodsAreNotAllowed(String method) {
        given().request(method, "/public/programs/echo")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    }

    @Test
    void healthTellsNothingButThatItIsWell() {
        for (String path : List.of("/health/live", "/health/ready", "/q/health/live", "/q/health/ready")) {
            given().get(path).then().statusCode(200).body(equalTo("{\"status\":\"UP\",\"checks\":[]}"));
        }
    }

    @Test
    void operatorsSeeTheServicesAndTheMetricsOnTheManagementInterface() {
        given().get(world.management() + "/q/health/well")
                .then()
                .body("checks.find { it.name == 'programs' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'agreements' }.status", equalTo("DOWN"));
        given().get(world.management() + "/q/metrics").then().statusCode(200);
    }
}
