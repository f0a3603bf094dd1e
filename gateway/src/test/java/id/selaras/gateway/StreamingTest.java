package id.selaras.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.gateway.world.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The tests' JVM has less memory than one of these bodies is long (see the heap in the POM): who holds one, fails.
@QuarkusTest
@TestProfile(StreamingTest.LongBodies.class)
@WithTestResource(World.class)
class StreamingTest {
    private static final long LONG = 384L * 1024 * 1024;

    private static final Map<HttpClient.Version, HttpClient> CLIENTS = new EnumMap<>(HttpClient.Version.class);

    World world;

    @TestHTTPResource
    URI gateway;

    @BeforeAll
    static void openClients() {
        for (HttpClient.Version version : HttpClient.Version.values()) {
            CLIENTS.put(version, HttpClient.newBuilder().version(version).build());
        }
    }

    @AfterAll
    static void closeClients() {
        CLIENTS.values().forEach(HttpClient::close);
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aLongRequestStreamsThrough(HttpClient.Version version) throws Exception {
        HttpResponse<String> answer = send(version, "/api/programs/v1/sink", ofLength(LONG), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.version()).isEqualTo(version);
        assertThat(answer.body()).isEqualTo(Long.toString(LONG));
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aRequestOfUnknownLengthStreamsThrough(HttpClient.Version version) throws Exception {
        BodyPublisher unknown = BodyPublishers.ofInputStream(() -> new Zeros(LONG));

        HttpResponse<String> answer = send(version, "/api/programs/v1/sink", unknown, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(Long.toString(LONG));
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aLongAnswerStreamsThroughToASlowReader(HttpClient.Version version) throws Exception {
        HttpResponse<InputStream> answer = send(
                version,
                "/api/programs/v1/source?bytes=" + LONG,
                BodyPublishers.noBody(),
                BodyHandlers.ofInputStream());

        long seen = 0;
        try (InputStream body = answer.body()) {
            byte[] piece = new byte[16 * 1024];
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                seen += read;
            }
        }
        assertThat(seen).isEqualTo(LONG);
    }

    @Test
    void anEmptyRequestOfUnknownLengthIsARequest() throws Exception {
        HttpResponse<String> answer = send(
                HttpClient.Version.HTTP_2,
                "/api/programs/v1/sink",
                BodyPublishers.ofInputStream(() -> new Zeros(0)),
                BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo("0");
    }

    private <T> HttpResponse<T> send(
            HttpClient.Version version, String path, BodyPublisher body, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        HttpClient client = CLIENTS.get(version);
        // The upgrade to HTTP/2 happens with a first small request.
        client.send(HttpRequest.newBuilder(gateway.resolve("/q/health/live")).build(), BodyHandlers.discarding());
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + world.realm().token());
        return client.send(
                body.contentLength() == 0
                        ? request.GET().build()
                        : request.POST(body).build(),
                handler);
    }

    private static BodyPublisher ofLength(long length) {
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new Zeros(length)), length);
    }

    /// So many zeros, made as they are read.
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(left, length);
            left -= read;
            return read;
        }
    }

    public static class LongBodies implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("selaras.gateway.limits.body", "1G");
        }
    }
}
