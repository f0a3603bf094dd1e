package id.selaras.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.gateway.world.TestRealm;
import id.selaras.gateway.world.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// One long story, because each part needs the end of the one before.
@QuarkusTest
@TestProfile(RealmOutageTest.QuickRefresh.class)
@WithTestResource(value = World.class, initArgs = @ResourceArg(name = "realm", value = "down"))
class RealmOutageTest {
    World world;

    @Test
    void theGatewayLivesThroughTheOutagesOfTheIdentityProvider() {
        TestRealm realm = world.realm();
        String early = realm.token("early");

        // Keycloak has not started: nobody can be judged, and nobody is let in.
        given().get("/q/health/ready").then().statusCode(200);
        assertThat(status(early)).isEqualTo(503);
        given().header("Authorization", "Bearer " + early)
                .get("/api/programs/v1/echo")
                .then()
                .header("Retry-After", "2")
                .body("type", equalTo("urn:selaras:problem:unavailable"));
        given().get("/api/programs/v1/echo").then().statusCode(401);
        given().get("/public/programs/echo").then().statusCode(200);

        // It starts: the same token is good.
        realm.start();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(status(early)).isEqualTo(200));

        // It stops: tokens seen and tokens not yet seen go on working.
        realm.stop();
        assertThat(status(early)).isEqualTo(200);
        assertThat(status(realm.token("late"))).isEqualTo(200);
        assertThat(status(realm.forged())).isEqualTo(401);

        // It comes back with a new key: that is found out without being told.
        realm.start();
        realm.rotate("second");
        String renewed = realm.token("renewed");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(status(renewed)).isEqualTo(200));

        // Tokens of unknown keys do not make the gateway ask for each.
        int reads = realm.keyReads();
        long began = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            assertThat(status(realm.ofUnknownKey())).isEqualTo(401);
        }
        long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        assertThat(realm.keyReads() - reads).isLessThanOrEqualTo(Math.toIntExact(seconds) + 2);
    }

    private static int status(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/programs/v1/echo")
                .statusCode();
    }

    public static class QuickRefresh implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.token.forced-jwk-refresh-interval", "1s");
        }
    }
}
