package id.selaras.gateway.health;

import id.selaras.gateway.exchange.AccessRecord;
import id.selaras.gateway.exchange.AnswerHeaders;
import id.selaras.gateway.exchange.Exchange;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;

/// What anybody may know of the gateway's health: that it runs, and that it takes requests. How the services are, and
/// every metric, is told on the management interface alone.
@Singleton
public class HealthAnswers {
    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final String UP = "{\"status\":\"UP\",\"checks\":[]}";

    private final AnswerHeaders headers;
    private final AccessRecord access;

    HealthAnswers(AnswerHeaders headers, AccessRecord access) {
        this.headers = headers;
        this.access = access;
    }

    /// The process runs.
    public void live(Exchange exchange) {
        up(exchange);
    }

    /// Requests are taken. The services' state does not count: one that is down must not take the others out of reach.
    public void ready(Exchange exchange) {
        up(exchange);
    }

    private void up(Exchange exchange) {
        HttpServerResponse response = exchange.request().response();
        MultiMap answer = response.headers();
        headers.addTo(answer, exchange);
        answer.set(HttpHeaders.CONTENT_TYPE, JSON);
        answer.set(HttpHeaders.CACHE_CONTROL, NO_STORE);
        response.end(UP);
        access.answered(exchange, response.getStatusCode());
    }
}
