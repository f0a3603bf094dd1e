package id.selaras.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.gateway.world.Certificate;
import id.selaras.gateway.world.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/// TLS comes by configuration alone.
@QuarkusTest
@TestProfile(TlsTest.WithCertificate.class)
@WithTestResource(World.class)
class TlsTest {
    World world;

    public static class WithCertificate implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.test-ssl-port",
                    "0",
                    "quarkus.http.ssl.certificate.key-store-file",
                    Certificate.keyStore().toString(),
                    "quarkus.http.ssl.certificate.key-store-password",
                    Certificate.PASSWORD,
                    "quarkus.http.insecure-requests",
                    "disabled");
        }
    }

    @Test
    void answersOverHttp2WithStrictTransportSecurity() throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().sslContext(Certificate.trusted()).build()) {
            int port = ConfigProvider.getConfig().getValue("quarkus.http.test-ssl-port", Integer.class);
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("https://localhost:" + port + "/api/programs/v1/echo"))
                    .header("Authorization", "Bearer " + world.realm().token())
                    .build();

            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                    .hasValue("max-age=31536000; includeSubDomains");
            assertThat(answer.body()).contains("\"x-forwarded-proto\":[\"https\"]");
        }
    }
}
