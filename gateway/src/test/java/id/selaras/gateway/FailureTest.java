package id.selaras.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.gateway.world.RawHttp;
import id.selaras.gateway.world.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(FailureTest.TightLimits.class)
@WithTestResource(World.class)
class FailureTest {
    World world;

    @TestHTTPResource
    URI gateway;

    @Test
    void aServiceThatCannotBeReachedIsUnavailable() {
        asSomeone()
                .get("/api/agreements/v1/echo")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("type", equalTo("urn:selaras:problem:unavailable"));
    }

    @Test
    void aServiceThatNeverAnswersTimesOut() {
        int before = world.service().brokenOff();

        asSomeone()
                .get("/api/programs/v1/never")
                .then()
                .statusCode(504)
                .header("Retry-After", nullValue())
                .body("type", equalTo("urn:selaras:problem:gateway-timeout"));

        await().untilAsserted(() -> assertThat(world.service().brokenOff()).isGreaterThan(before));
    }

    @Test
    void theTimeForAnAnswerBeginsWhenTheRequestHasEnded() throws Exception {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST /api/programs/v1/sink HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n"
                                    + "Authorization: Bearer " + world.realm().token() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            // Later than the two seconds that the answer may take.
            CompletableFuture.runAsync(
                            () -> write(socket, "four"), CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS))
                    .join();
            byte[] head = socket.getInputStream().readNBytes(12);
            assertThat(new String(head, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
        }
    }

    @Test
    void aServiceThatBreaksOffIsABadGateway() {
        asSomeone()
                .get("/api/programs/v1/cut")
                .then()
                .statusCode(502)
                .body("type", equalTo("urn:selaras:problem:bad-gateway"));
    }

    @Test
    void halfAnAnswerIsNotTakenForAWholeOne() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThatThrownBy(() ->
                            client.send(request("/api/programs/v1/cut-in-body").build(), BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aClientThatLeavesEndsTheWorkOfTheService() throws Exception {
        int before = world.service().brokenOff();
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            int requests = world.service().requests();
            socket.getOutputStream()
                    .write(("GET /public/programs/../ HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                    + "GET /api/programs/v1/never HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Authorization: Bearer " + world.realm().token() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            await().untilAsserted(() -> assertThat(world.service().requests()).isGreaterThan(requests));
        }
        await().atMost(Duration.ofMillis(1900))
                .untilAsserted(() -> assertThat(world.service().brokenOff()).isGreaterThan(before));
    }

    @Test
    void aServiceThatKeepsFailingIsSparedUntilItAnswersAgain() throws Exception {
        for (int i = 0; i < 5; i++) {
            asSomeone().post("/api/agreements/v1/echo").then().statusCode(503);
        }
        assertThat(sparesAgreements()).isTrue();
        try (AutoCloseable service = world.absentServiceComes()) {
            await().untilAsserted(() ->
                    asSomeone().get("/api/agreements/v1/echo").then().statusCode(200));
            assertThat(sparesAgreements()).isFalse();
        }
    }

    private boolean sparesAgreements() {
        String metrics = given().get(world.management() + "/q/metrics").asString();
        return metrics.contains("gateway_breaker_open{service=\"agreements\"} 1.0");
    }

    @Test
    void aConnectionThatCannotBeOpenedIsTriedOnceMoreForWhatMayBeRepeated() throws Exception {
        CompletableFuture<AutoCloseable> late = CompletableFuture.supplyAsync(
                world::absentServiceComes, CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));

        asSomeone().get("/api/agreements/v1/echo").then().statusCode(200);

        late.join().close();
        long start = System.nanoTime();
        asSomeone().post("/api/agreements/v1/echo").then().statusCode(503);
        long once = System.nanoTime() - start;
        start = System.nanoTime();
        asSomeone().get("/api/agreements/v1/echo").then().statusCode(503);
        assertThat(System.nanoTime() - start)
                .isGreaterThan(Duration.ofMillis(700).toNanos())
                .isGreaterThan(once);
    }

    @Test
    void aBodyThatSaysItIsTooLongIsRefusedAtOnce() throws IOException {
        String answer = RawHttp.answer(
                RestAssured.port,
                "POST /api/programs/v1/sink HTTP/1.1\nHost: localhost\nContent-Length: 999999999\n\n");

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("urn:selaras:problem:too-large");
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000, 1_000_000})
    void aChunkedBodyIsCountedAsItComes(int length) throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<String> answer = client.send(
                    request("/api/programs/v1/sink")
                            .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(new byte[length])))
                            .build(),
                    BodyHandlers.ofString());

            if (length == 100_000) {
                assertThat(answer.body()).isEqualTo("100000");
            } else {
                assertThat(answer.statusCode()).isEqualTo(413);
                assertThat(answer.body()).contains("urn:selaras:problem:too-large");
            }
        }
    }

    @Test
    void whoAsksFirstIsToldToContinueOnlyWithAToken() throws IOException {
        String head = "POST /api/programs/v1/sink HTTP/1.1\nHost: localhost\nContent-Length: 4\nExpect: 100-continue\n";

        assertThat(RawHttp.answer(RestAssured.port, head + "\n")).startsWith("HTTP/1.1 401 ");
        assertThat(RawHttp.answer(
                        RestAssured.port,
                        head + "Authorization: Bearer " + world.realm().token() + "\n\n"))
                .startsWith("HTTP/1.1 100 ");
        assertThat(RawHttp.answer(RestAssured.port, head.replace("100-continue", "miracles") + "\n"))
                .startsWith("HTTP/1.1 417 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /public/programs/echo HTTP/1.1\n\n",
                "GET /public/programs/echo HTTP/1.1\nHost: a\nHost: b\n\n",
                "GET /public/programs/echo HTTP/1.1\nHost: a/../b\n\n",
                "POST /public/programs/echo HTTP/1.1\nHost: a\nContent-Length: 1\nContent-Length: 2\n\nx",
                "POST /public/programs/echo HTTP/1.1\nHost: a\nContent-Length: +1\n\nx",
                "POST /public/programs/echo HTTP/1.1\nHost: a\nTransfer-Encoding: gzip, chunked\n\n0\n\n",
                "POST /public/programs/echo HTTP/1.1\nHost: a\nTransfer-Encoding: xchunked\n\n0\n\n",
                "POST /public/programs/echo HTTP/1.1\nHost: a\nTransfer-Encoding: chunked\nTransfer-Encoding: x\n\n0\n\n",
                "GET /public/programs/echo HTTP/1.1\nHost : a\n\n",
                "GET /public/programs/echo HTTP/1.1\nHost: a\n folded: 1\n\n",
                "GET /public/programs/%zz HTTP/1.1\nHost: a\n\n",
                "GET /public/programs/a b HTTP/1.1\nHost: a\n\n"
            })
    void aRequestThatCanBeReadInTwoWaysIsRefused(String request) throws IOException {
        int before = world.service().requests();

        assertThat(RawHttp.status(RestAssured.port, request)).isEqualTo(400);

        assertThat(world.service().requests()).isEqualTo(before);
    }

    @Test
    void oversizedHeadsAreRefused() throws IOException {
        assertThat(RawHttp.status(
                        RestAssured.port,
                        "GET /public/programs/echo HTTP/1.1\nHost: a\nX-Long: " + "x".repeat(40_000) + "\n\n"))
                .isEqualTo(431);
        assertThat(RawHttp.status(
                        RestAssured.port,
                        "GET /public/programs/echo?x=" + "x".repeat(40_000) + " HTTP/1.1\nHost: a\n\n"))
                .isEqualTo(414);
    }

    @Test
    void http10IsNotProxied() throws IOException {
        assertThat(RawHttp.status(RestAssured.port, "GET /public/programs/echo HTTP/1.0\nHost: a\n\n"))
                .isEqualTo(505);
        assertThat(RawHttp.status(RestAssured.port, "GET /q/health/live HTTP/1.0\n\n"))
                .isEqualTo(200);
    }

    private static void write(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RequestSpecification asSomeone() {
        return given().header("Authorization", "Bearer " + world.realm().token());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + world.realm().token());
    }

    public static class TightLimits implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "selaras.gateway.limits.body", "100000",
                    "selaras.gateway.breaker.failures", "5",
                    "selaras.gateway.breaker.connect-again-after", "700ms",
                    "selaras.gateway.timeouts.response", "2s",
                    "selaras.gateway.timeouts.connect", "1s");
        }
    }
}
