package id.selaras.localstack.gateway;

import id.selaras.localstack.json.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Real tokens of the development realm, kept until shortly before they expire.
///
/// In that realm a user's password is the user's name, and the client `selaras-tour` may exchange
/// the two for a token; neither is true of a realm anybody else should see.
final class Tokens {
    private static final String TOUR_CLIENT = "selaras-tour";
    private static final Duration SPARE = Duration.ofSeconds(20);

    private final HttpClient http;
    private final Addresses addresses;
    private final Clock clock;
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    Tokens(HttpClient http, Addresses addresses, Clock clock) {
        this.http = http;
        this.addresses = addresses;
        this.clock = clock;
    }

    private record Token(String value, Instant expires) {}

    String ofUser(String user) {
        return token(
                "user " + user,
                form("grant_type", "password", "client_id", TOUR_CLIENT, "username", user, "password", user));
    }

    String ofClient(String client, String secret) {
        return token(
                "client " + client,
                form("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    private String token(String who, String form) {
        return kept.compute(
                        who,
                        (key, token) ->
                                token != null && clock.instant().isBefore(token.expires()) ? token : request(who, form))
                .value();
    }

    private Token request(String who, String form) {
        HttpRequest request = HttpRequest.newBuilder(addresses.token())
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new GatewayException(
                        "no token for " + who + ": status " + response.statusCode() + " " + response.body());
            }
            Map<String, Object> body = Json.object(response.body());
            long seconds = ((BigDecimal) body.get("expires_in")).longValueExact();
            return new Token(
                    Json.text(body, "access_token"),
                    clock.instant().plusSeconds(seconds).minus(SPARE));
        } catch (IOException e) {
            throw new GatewayException("no token for " + who + ": " + addresses.token() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GatewayException("interrupted while asking for a token", e);
        }
    }

    private static String form(String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
