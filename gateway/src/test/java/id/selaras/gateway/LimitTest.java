package id.selaras.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.gateway.world.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LimitTest.Few.class)
@WithTestResource(World.class)
class LimitTest {
    private static final int BURST = 5;
    private static final int CONCURRENT = 3;
    private static final int CONNECTIONS = 2;

    World world;

    public static class Few implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "selaras.gateway.limits.caller.per-second", "1",
                    "selaras.gateway.limits.caller.burst", String.valueOf(BURST),
                    "selaras.gateway.limits.concurrent", String.valueOf(CONCURRENT),
                    "selaras.gateway.limits.connections", String.valueOf(CONNECTIONS),
                    "selaras.gateway.timeouts.connect", "1s");
        }
    }

    private static Response echo(String token) {
        return given().auth().oauth2(token).get("/api/programs/v1/echo");
    }

    @Test
    void aCallerThatAsksTooOftenIsToldToWaitAndTheOthersAreNot() {
        String busy = world.realm().token("busy");

        echo(busy)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", equalTo("\"caller\";q=5;w=5"))
                .header("RateLimit", equalTo("\"caller\";r=4;t=1"));
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 2 * BURST; i++) {
            statuses.add(echo(busy).statusCode());
        }

        assertThat(statuses).contains(200, 429);
        echo(busy)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", Integer::parseInt, greaterThanOrEqualTo(1))
                .header("RateLimit", startsWith("\"caller\";r=0"))
                .body("type", endsWith("too-many-requests"));
        echo(world.realm().token("quiet")).then().statusCode(200);
        Awaitility.await()
                .untilAsserted(() -> assertThat(echo(busy).statusCode()).isEqualTo(200));
    }

    @Test
    void aboveItsBoundTheGatewayTurnsAwayAtOnceAndRecovers() throws IOException {
        List<Socket> waiting = new ArrayList<>();
        try {
            for (int i = 0; i < CONCURRENT; i++) {
                Socket socket = new Socket("localhost", RestAssured.port);
                waiting.add(socket);
                // Spread, because each service has fewer connections than there may be requests at once.
                String request = "GET /api/" + (i % 2 == 0 ? "programs" : "overlaps")
                        + "/v1/never HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + world.realm().token("patient-" + i) + "\r\n\r\n";
                int before = world.service().requests();
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                Awaitility.await().until(() -> world.service().requests() > before);
            }

            echo(world.realm().token("late"))
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("2"))
                    .body("type", endsWith("unavailable"));
        } finally {
            for (Socket socket : waiting) {
                socket.close();
            }
        }
        Awaitility.await().untilAsserted(() -> assertThat(
                        echo(world.realm().token("after")).statusCode())
                .isEqualTo(200));
    }

    @Test
    void aFullServiceTurnsAwayAndTheOthersGoOn() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            List<CompletableFuture<HttpResponse<String>>> held = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                HttpRequest request = HttpRequest.newBuilder(
                                URI.create("http://localhost:" + RestAssured.port + "/api/programs/v1/held"))
                        .header("Authorization", "Bearer " + world.realm().token("held-" + i))
                        .build();
                held.add(client.sendAsync(request, BodyHandlers.ofString()));
            }
            Awaitility.await().until(() -> world.service().held() == CONNECTIONS);

            given().auth()
                    .oauth2(world.realm().token("of-another"))
                    .get("/api/overlaps/v1/echo")
                    .then()
                    .statusCode(200);
            echo(world.realm().token("one-too-many"))
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("2"))
                    .body("type", endsWith("unavailable"));

            world.service().release();
            assertThat(held)
                    .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        }
    }
}
