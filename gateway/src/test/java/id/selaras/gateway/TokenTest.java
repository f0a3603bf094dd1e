package id.selaras.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.gateway.world.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(World.class)
class TokenTest {
    World world;

    @Test
    void aValidTokenPassesAndReachesTheService() {
        String token = world.realm().token();

        for (int i = 0; i < 3; i++) {
            given().header("Authorization", "Bearer " + token)
                    .get("/api/programs/v1/echo")
                    .then()
                    .statusCode(200)
                    .body("headers.authorization[0]", equalTo("Bearer " + token));
        }
    }

    @Test
    void theSchemesNameMayBeWrittenInAnyCase() {
        given().header("Authorization", "bearer " + world.realm().token())
                .get("/api/programs/v1/echo")
                .then()
                .statusCode(200);
    }

    @Test
    void withoutATokenTheAnswerAsksForOne() {
        given().get("/api/programs/v1/echo")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer realm=\"selaras\"")
                .header("Cache-Control", "no-store")
                .body("type", equalTo("urn:selaras:problem:unauthenticated"))
                .body("status", equalTo(401));
    }

    @Test
    void messagesAreInTheLanguageOfTheReader() {
        given().get("/api/programs/v1/echo")
                .then()
                .header("Content-Language", "id")
                .body("title", equalTo("Perlu masuk"));
        given().header("Accept-Language", "en-GB,en;q=0.9")
                .get("/api/programs/v1/echo")
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("Authentication needed"));
        given().header("Accept-Language", ";;;")
                .get("/api/programs/v1/echo")
                .then()
                .header("Content-Language", "id");
    }

    @Test
    void anExpiredTokenIsRefused() {
        refused(world.realm()
                .sign(world.realm()
                        .claims()
                        .issuedAt(Instant.now().minus(Duration.ofHours(2)))
                        .expiresAt(Instant.now().minus(Duration.ofMinutes(1)))));
    }

    @Test
    void aTokenOfTheFutureIsRefused() {
        refused(world.realm()
                .sign(world.realm()
                        .claims()
                        .claim("nbf", Instant.now().plusSeconds(600).getEpochSecond())));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        refused(world.realm().sign(world.realm().claims().audience("another")));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        refused(world.realm().sign(world.realm().claims().issuer("https://evil.example/realms/selaras")));
    }

    @Test
    void anIdTokenIsNoAccessToken() {
        refused(world.realm().sign(world.realm().claims().claim("typ", "ID")));
    }

    @Test
    void aTokenWithoutSignatureIsRefused() {
        refused(world.realm().unsigned(""));
        refused(world.realm().unsigned("AAAA"));
    }

    @Test
    void aTokenSignedWithThePublicKeyAsSecretIsRefused() {
        refused(world.realm().signedWithPublicKey());
    }

    @Test
    void aTokenOfAForeignKeyIsRefused() {
        refused(world.realm().forged());
        refused(world.realm().ofUnknownKey());
    }

    @Test
    void aTokenChangedAfterSigningIsRefused() {
        String[] own = world.realm().token("editor.dinsos").split("\\.", -1);
        String[] other = world.realm().token("mayor").split("\\.", -1);
        refused(own[0] + "." + other[1] + "." + own[2]);
    }

    @Test
    void aRememberedTokenLendsNothingToAnotherOne() {
        String token = world.realm().token();
        given().header("Authorization", "Bearer " + token)
                .get("/api/programs/v1/echo")
                .then()
                .statusCode(200);

        int last = token.length() - 1;
        refused(token.substring(0, last - 8) + (token.charAt(last - 8) == 'A' ? 'B' : 'A') + token.substring(last - 7));
    }

    @Test
    void whatIsNoTokenIsRefused() {
        refused("x");
        refused("a.b.c");
        refused("a.b.c.d.e");
        refused(world.realm().token() + " " + world.realm().token());
        given().auth()
                .preemptive()
                .basic("mayor", "mayor")
                .get("/api/programs/v1/echo")
                .then()
                .statusCode(401);
    }

    @Test
    void twoAuthorizationHeadersAreRefused() {
        given().header(
                        "Authorization",
                        "Bearer " + world.realm().token(),
                        "Bearer " + world.realm().token("mayor"))
                .get("/api/programs/v1/echo")
                .then()
                .statusCode(401);
    }

    @Test
    void aRefusedRequestNeverReachesTheService() {
        int before = world.service().requests();

        refused(world.realm().forged());

        assertThat(world.service().requests()).isEqualTo(before);
    }

    @Test
    void publicPathsNeedNoTokenAndPassWhatComes() {
        given().get("/public/programs/echo").then().statusCode(200);
        given().header("Authorization", "Bearer x.y.z")
                .get("/public/programs/echo")
                .then()
                .statusCode(200)
                .body("headers.authorization[0]", equalTo("Bearer x.y.z"));
    }

    private static ValidatableResponse refused(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/programs/v1/echo")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"selaras\", error=\"invalid_token\"")
                .body("type", equalTo("urn:selaras:problem:unauthenticated"));
    }
}
