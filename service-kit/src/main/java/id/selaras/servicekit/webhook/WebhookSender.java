package id.selaras.servicekit.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Sends one message after Standard Webhooks. No redirect is followed and no body of an answer is read: the subscriber
/// chooses the address, so nothing of what stands there may come back.
@Singleton
class WebhookSender {
    private final Destinations destinations;
    private final WebhookConfig config;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient client;

    WebhookSender(Destinations destinations, WebhookConfig config, ObjectMapper json, Clock clock, Vertx vertx) {
        this.destinations = destinations;
        this.config = config;
        this.json = json;
        this.clock = clock;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setKeepAlive(false)
                .setMaxPoolSize(config.concurrency())
                .setConnectTimeout((int) config.timeout().toMillis()));
    }

    @PreDestroy
    void close() {
        client.close().toCompletionStage().toCompletableFuture().join();
    }

    /// Blocks until the subscriber has answered, or has not within the time it is given.
    DeliveryOutcome send(Delivery delivery) {
        long start = System.nanoTime();
        try {
            InetAddress address = destinations.resolve(delivery.url());
            Future<Integer> status = post(delivery, address);
            int answered = status.toCompletionStage()
                    .toCompletableFuture()
                    .get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return DeliveryOutcome.answered(answered, since(start));
        } catch (UnknownHostException unknown) {
            return DeliveryOutcome.failed("the name cannot be resolved", since(start));
        } catch (Destinations.ForbiddenDestinationException forbidden) {
            return DeliveryOutcome.failed(forbidden.getMessage(), since(start));
        } catch (TimeoutException late) {
            return DeliveryOutcome.failed("no answer in time", since(start));
        } catch (ExecutionException failure) {
            return DeliveryOutcome.failed("no connection, or it broke", since(start));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return DeliveryOutcome.failed("the service was stopped", since(start));
        }
    }

    private Future<Integer> post(Delivery delivery, InetAddress address) {
        URI url = delivery.url();
        boolean secure = url.getScheme().equals("https");
        int port = url.getPort() > 0 ? url.getPort() : secure ? 443 : 80;
        Instant now = clock.instant();
        String payload = payload(delivery, now);
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI(target(url))
                .setFollowRedirects(false)
                .setTimeout(config.timeout().toMillis())
                .putHeader("content-type", "application/json")
                .putHeader("user-agent", "Selaras")
                .putHeader("webhook-id", delivery.messageId().toString())
                .putHeader("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .putHeader(
                        "webhook-signature",
                        delivery.secret().signature(delivery.messageId(), now.getEpochSecond(), payload));
        return client.request(options).compose(request -> request.send(payload).map(answer -> {
            int status = answer.statusCode();
            // Closes the connection, whatever the subscriber is still about to send; the status is enough.
            answer.exceptionHandler(_ -> {});
            request.reset();
            return status;
        }));
    }

    private String payload(Delivery delivery, Instant now) {
        try {
            return json.writeValueAsString(Map.of(
                    "type",
                    delivery.isTest() ? "webhook.test" : delivery.feed() + ".changed",
                    "timestamp",
                    now.toString(),
                    "data",
                    Map.of("feed", delivery.feed(), "subscription", delivery.subscription())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String target(URI url) {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }

    private static long since(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
