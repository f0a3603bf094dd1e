package id.selaras.localstack.testing.api;

import id.selaras.localstack.testing.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Calls a service as any role of any agency and region. Each caller's token is signed once.
final class ServiceCaller implements AutoCloseable {
    /// Every role there is, and one that there is not.
    static final List<String> ROLES = List.of(
            "opd-editor",
            "opd-head",
            "pokja-member",
            "secretariat",
            "inspectorate",
            "mayor",
            "system-reader",
            "bps-feed");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI service;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    ServiceCaller(URI service) {
        this.service = service;
    }

    String token(String role, String agency, String region) {
        return tokens.computeIfAbsent(role + agency + region, caller -> TestTokens.token()
                .subject("access." + role + "." + agency + "." + region)
                .opd(agency)
                .region(region)
                .roles(role)
                .sign());
    }

    /// @param target path and query
    /// @param token null for nobody
    /// @param mediaType null where there is no body
    HttpResponse<String> call(
            String method, String target, String token, String mediaType, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(target))
                .timeout(PATIENCE)
                .header("Accept-Language", "en")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return send(request.build());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// A connection that the service closed behind its last answer (a body that was too large) is noticed only now.
    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (HttpTimeoutException late) {
            throw late;
        } catch (IOException closed) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
