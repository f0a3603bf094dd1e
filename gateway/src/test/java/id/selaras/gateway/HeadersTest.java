package id.selaras.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.gateway.world.RawHttp;
import id.selaras.gateway.world.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(World.class)
class HeadersTest {
    private static final String TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    World world;

    @Test
    void theServiceLearnsWhereTheRequestCameFrom() {
        asSomeone()
                .get("/api/programs/v1/echo")
                .then()
                .body("headers.'x-forwarded-for'", contains("127.0.0.1"))
                .body("headers.'x-forwarded-proto'", contains("http"))
                .body("headers.'x-forwarded-host'", contains("localhost:" + RestAssured.port))
                .body("headers.'x-forwarded-prefix'", contains("/api/programs"));
    }

    @Test
    void whatAClientClaimsAboutItselfIsDropped() {
        asSomeone()
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/evil")
                .header("X-Forwarded-Port", "666")
                .header("X-Forwarded-Server", "evil.example")
                .header("X-Forwarded-Ssl", "on")
                .header("X-Real-IP", "10.0.0.1")
                .header("Forwarded", "for=10.0.0.1;host=evil.example")
                .header("X-Request-Id", "evil")
                .get("/api/programs/v1/echo")
                .then()
                .body("headers.'x-forwarded-for'", contains("127.0.0.1"))
                .body("headers.'x-forwarded-host'", contains("localhost:" + RestAssured.port))
                .body("headers.'x-forwarded-proto'", contains("http"))
                .body("headers.'x-forwarded-prefix'", contains("/api/programs"))
                .body("headers.'x-forwarded-port'", nullValue())
                .body("headers.'x-forwarded-server'", nullValue())
                .body("headers.'x-forwarded-ssl'", nullValue())
                .body("headers.'x-real-ip'", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.'x-request-id'[0]", not(equalTo("evil")));
    }

    @Test
    void headersForTheNextHopOnlyAreNotPassedOn() throws IOException {
        String answer = RawHttp.answer(RestAssured.port, """
                GET /public/programs/echo HTTP/1.1
                Host: localhost
                Connection: close, X-Hop
                X-Hop: 1
                Keep-Alive: timeout=5
                TE: trailers
                Proxy-Authorization: Basic eDp5
                Upgrade: websocket
                X-End: 1

                """);

        assertThat(answer)
                .contains("\"x-end\":[\"1\"]")
                .doesNotContain("x-hop", "\"keep-alive\"", "\"te\"", "proxy-authorization", "\"upgrade\"");
    }

    @Test
    void theRequestHasOneNameInServiceAndAnswer() {
        var answer = asSomeone().get("/api/programs/v1/echo");

        answer.then().header("X-Request-Id", matchesPattern("[0-9a-f]{32}"));
        assertThat(answer.path("headers.'x-request-id'[0]").toString()).isEqualTo(answer.header("X-Request-Id"));
    }

    @Test
    void aTraceIsPassedOnOrBegun() {
        asSomeone()
                .header("traceparent", TRACEPARENT)
                .header("tracestate", "vendor=1")
                .get("/api/programs/v1/echo")
                .then()
                .body("headers.traceparent", contains(TRACEPARENT))
                .body("headers.tracestate", contains("vendor=1"));
        asSomeone()
                .get("/api/programs/v1/echo")
                .then()
                .body("headers.traceparent[0]", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more"
            })
    void aBrokenTraceIsReplacedTogetherWithItsState(String traceparent) {
        asSomeone()
                .header("traceparent", traceparent)
                .header("tracestate", "vendor=1")
                .get("/api/programs/v1/echo")
                .then()
                .body("headers.traceparent[0]", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"))
                .body("headers.tracestate", nullValue());
    }

    @Test
    void answersCarryWhatKeepsABrowserSafe() {
        asSomeone()
                .get("/api/programs/v1/echo")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Strict-Transport-Security", nullValue())
                .header("Cache-Control", "private, no-store");
    }

    @Test
    void publicAnswersMayBeKept() {
        given().get("/public/programs/echo").then().header("Cache-Control", nullValue());
    }

    @Test
    void aServicesOwnWordOnCachesAndFramesCountsAndItsMakingIsNotTold() {
        asSomeone()
                .get("/api/programs/v1/talkative")
                .then()
                .statusCode(200)
                .header("Cache-Control", "max-age=60")
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("Keep-Alive", nullValue())
                .header("X-For-Next-Hop", nullValue());
    }

    @Test
    void originsThatWereNotConfiguredGetNoAccess() {
        asSomeone()
                .header("Origin", "https://evil.example")
                .get("/api/programs/v1/echo")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void answersOfTheServicePassUnchanged() {
        asSomeone()
                .get("/api/programs/v1/created")
                .then()
                .statusCode(201)
                .header("Location", "https://elsewhere/v1/7")
                .header("ETag", "\"1\"");
        asSomeone()
                .get("/api/programs/v1/problem")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:selaras:problem:invalid"));
        asSomeone()
                .get("/api/programs/v1/nothing")
                .then()
                .statusCode(404)
                .body(equalTo("the service has no /v1/nothing"));
    }

    @Test
    void answersWithoutBodyHaveNone() throws IOException {
        for (int i = 0; i < 200; i++) {
            // More often than there are connections: none may be lost.
            asSomeone().get("/api/programs/v1/no-content").then().statusCode(204);
        }
        asSomeone().get("/api/programs/v1/not-modified").then().statusCode(304).header("ETag", "\"7\"");
        asSomeone().head("/api/programs/v1/created").then().statusCode(201).header("ETag", "\"1\"");
        String raw = RawHttp.answer(
                RestAssured.port,
                "GET /api/programs/v1/no-content HTTP/1.1\nHost: localhost\nAuthorization: Bearer "
                        + world.realm().token() + "\n\n");
        assertThat(raw).startsWith("HTTP/1.1 204 ").doesNotContainIgnoringCase("transfer-encoding", "content-length");
    }

    private RequestSpecification asSomeone() {
        return given().header("Authorization", "Bearer " + world.realm().token());
    }
}
