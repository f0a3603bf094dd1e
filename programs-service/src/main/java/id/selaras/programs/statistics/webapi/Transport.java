package id.selaras.programs.statistics.webapi;

import id.selaras.programs.statistics.webapi.WebApiException.Reason;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jboss.logging.Logger;

/// Sends requests to the WebAPI: at its pace, with time limits, repeated where a trouble may pass, held back where it
/// does not. Nothing that leaves here holds the key.
@ApplicationScoped
class Transport {
    private static final Logger LOG = Logger.getLogger(Transport.class);
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;

    private final WebApiConfig config;
    private final MeterRegistry metrics;
    private final Pace pace;
    private final HttpClient http;
    private final TypedGuard<RawAnswer> guard;

    Transport(WebApiConfig config, MeterRegistry metrics) {
        this.config = config;
        this.metrics = metrics;
        this.pace = new Pace(config.spacing());
        this.http = HttpClient.newBuilder()
                .connectTimeout(config.connectTimeout())
                // Another address must not be told the key.
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.guard = guard(config);
    }

    private static TypedGuard<RawAnswer> guard(WebApiConfig config) {
        return TypedGuard.create(RawAnswer.class)
                .withDescription("BPS WebAPI")
                .withRetry()
                .maxRetries(config.retries())
                .delay(config.backoff().toMillis(), ChronoUnit.MILLIS)
                .jitter(config.jitter().toMillis(), ChronoUnit.MILLIS)
                .maxDuration(longest(config).toMillis(), ChronoUnit.MILLIS)
                .whenException(failure ->
                        failure instanceof TimeoutException || failure instanceof WebApiException e && e.mayPass())
                .withExponentialBackoff()
                .factor(2)
                .maxDelay(longestWait(config).toMillis(), ChronoUnit.MILLIS)
                .done()
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(config.breakerRequests())
                .failureRatio(0.5)
                .delay(config.breakerPause().toMillis(), ChronoUnit.MILLIS)
                .when(failure ->
                        failure instanceof TimeoutException || failure instanceof WebApiException e && e.isTrouble())
                .onStateChange(state -> LOG.infof("Circuit breaker of the BPS WebAPI: %s", state))
                .done()
                .withTimeout()
                .duration(config.timeout().toMillis(), ChronoUnit.MILLIS)
                .done()
                .build();
    }

    /// All attempts and waits together.
    private static Duration longest(WebApiConfig config) {
        return config.timeout().multipliedBy(config.retries() + 1L).plus(longestWait(config));
    }

    /// One doubling more than the last wait, which is more than all waits together.
    private static Duration longestWait(WebApiConfig config) {
        return config.backoff().multipliedBy(1L << (config.retries() + 1));
    }

    boolean hasKey() {
        return ApiKey.of(config).isPresent();
    }

    /// @param path such as `list`
    /// @param parameters of the query, without the key
    RawAnswer get(String path, Map<String, String> parameters) throws WebApiException, InterruptedException {
        ApiKey key = ApiKey.of(config).orElseThrow(() -> new WebApiException(Reason.NO_KEY, "no key is configured"));
        String request = path + "?" + query(parameters);
        URI address = config.address().resolve(request + "&key=" + key.encoded());
        try {
            RawAnswer answer = guard.call(() -> attempt(request, address, key));
            count("answered");
            return answer;
        } catch (WebApiException failure) {
            throw counted(failure);
        } catch (InterruptedException stopping) {
            throw stopping;
        } catch (TimeoutException late) {
            throw counted(new WebApiException(Reason.SLOW, request + ": no answer within " + config.timeout()));
        } catch (CircuitBreakerOpenException open) {
            throw counted(new WebApiException(
                    Reason.HELD_BACK, request + ": held back after repeated trouble, for " + config.breakerPause()));
        } catch (Exception unexpected) {
            throw new IllegalStateException(key.redact(
                    "WebAPI request failed: " + unexpected.getClass().getName() + ": " + unexpected.getMessage()));
        }
    }

    private RawAnswer attempt(String request, URI address, ApiKey key) throws WebApiException, InterruptedException {
        pace.awaitTurn();
        HttpRequest get = HttpRequest.newBuilder(address)
                .timeout(config.timeout())
                .header("Accept", "application/json")
                .header("User-Agent", "Selaras")
                .build();
        HttpResponse<String> response;
        try {
            response = http.send(
                    get,
                    BodyHandlers.limiting(
                            BodyHandlers.ofString(StandardCharsets.UTF_8),
                            config.largestAnswer().asLongValue()));
        } catch (java.net.http.HttpTimeoutException late) {
            throw new WebApiException(Reason.SLOW, request + ": no answer within " + config.timeout());
        } catch (IOException cut) {
            boolean tooLarge = String.valueOf(cut.getMessage()).contains("body exceeds capacity");
            throw new WebApiException(
                    tooLarge ? Reason.TOO_LARGE : Reason.UNREACHABLE,
                    key.redact(request + ": " + cut.getClass().getSimpleName() + ": " + cut.getMessage()));
        }
        String body = key.redact(response.body());
        checkStatus(response.statusCode(), request);
        return new RawAnswer(request, Envelope.check(request, body));
    }

    private static void checkStatus(int status, String request) throws WebApiException {
        if (status == OK) {
            return;
        }
        Reason reason = status == FORBIDDEN
                ? Reason.BLOCKED
                : status == TOO_MANY_REQUESTS || status >= SERVER_ERRORS ? Reason.OVERLOADED : Reason.UNEXPECTED_STATUS;
        throw new WebApiException(reason, request + ": status " + status);
    }

    private static String query(Map<String, String> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        // The colon of a range of years must stay what it is.
                        .map(p -> p.getKey() + "="
                                + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8)
                                        .replace("%3A", ":"))
                        .collect(Collectors.joining("&"));
    }

    private WebApiException counted(WebApiException failure) {
        count(failure.reason().name().toLowerCase(Locale.ROOT));
        return failure;
    }

    private void count(String outcome) {
        metrics.counter("selaras.bps.requests", "outcome", outcome).increment();
    }
}
