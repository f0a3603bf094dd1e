package id.selaras.localstack.gateway;

import id.selaras.localstack.json.Json;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Talks to the public API as one user or client at a time; what a page or a script of a city would do.
///
/// Immutable but for the tokens it keeps; safe for many threads.
public final class GatewayClient {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;
    private final Addresses addresses;
    private final Tokens tokens;
    private final Supplier<String> bearer;
    private final Map<String, String> headers;

    private GatewayClient(
            HttpClient http, Addresses addresses, Tokens tokens, Supplier<String> bearer, Map<String, String> headers) {
        this.http = http;
        this.addresses = addresses;
        this.tokens = tokens;
        this.bearer = bearer;
        this.headers = headers;
    }

    /// A client without a token: every request goes out anonymous.
    public static GatewayClient anonymous(Addresses addresses) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        Tokens tokens = new Tokens(http, addresses, Clock.systemUTC());
        return new GatewayClient(http, addresses, tokens, () -> null, Map.of());
    }

    /// The same gateway, as this user of the development realm.
    public GatewayClient as(String user) {
        return new GatewayClient(http, addresses, tokens, () -> tokens.ofUser(user), headers);
    }

    /// The same gateway, as this service account of the development realm.
    public GatewayClient asClient(String client, String secret) {
        return new GatewayClient(http, addresses, tokens, () -> tokens.ofClient(client, secret), headers);
    }

    /// The same caller, sending this header with every request: `If-Match`, `Idempotency-Key` …
    public GatewayClient with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new GatewayClient(http, addresses, tokens, bearer, Map.copyOf(more));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /// @param body a JSON text, or a value as [Json] writes it; any other text where `Content-Type` was given
    public Answer post(String path, Object body) {
        return send(withBody(path, body, "POST"));
    }

    /// As [#post], without a body.
    public Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    public Answer put(String path, Object body) {
        return send(withBody(path, body, "PUT"));
    }

    /// Every item of a list, page by page.
    ///
    /// @param path the list's address, with its filters
    public List<Map<String, Object>> all(String path) {
        List<Map<String, Object>> items = new ArrayList<>();
        String joint = path.contains("?") ? "&" : "?";
        String after = "";
        do {
            Answer page = get(path + joint + "limit=500" + after).orFail("GET " + path, 200);
            items.addAll(Json.objects(page.body(), "items"));
            after = page.text("next") == null ? null : "&after=" + page.text("next");
        } while (after != null);
        return items;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(addresses.api(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json");
        headers.forEach(request::header);
        String token = bearer.get();
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder withBody(String path, Object body, String method) {
        String text = body instanceof String already ? already : Json.write(body);
        HttpRequest.Builder request = request(path).method(method, BodyPublishers.ofString(text));
        return headers.containsKey("Content-Type") ? request : request.header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            return answer(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new GatewayException(request.method() + " " + request.uri() + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GatewayException("interrupted while waiting for the gateway", e);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        String type = response.headers()
                .firstValue("Content-Type")
                .orElse("")
                .split(";", 2)[0]
                .strip();
        boolean json = type.endsWith("json") && !response.body().isBlank();
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Location"),
                response.headers().firstValue("ETag"),
                type,
                json ? Json.read(response.body()) : null);
    }
}
