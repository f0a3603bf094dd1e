package id.selaras.gateway.problem;

import id.selaras.gateway.exchange.AccessRecord;
import id.selaras.gateway.exchange.AnswerHeaders;
import id.selaras.gateway.exchange.Exchange;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;

/// Answers a request with problem details (RFC 9457).
@Singleton
public class ProblemAnswers {
    private static final CharSequence PROBLEM_JSON = HttpHeaders.createOptimized("application/problem+json");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    private final AnswerHeaders headers;
    private final AccessRecord access;

    ProblemAnswers(AnswerHeaders headers, AccessRecord access) {
        this.headers = headers;
        this.access = access;
    }

    /// Sends the problem, unless an answer is already on its way: then only the connection is cut, so that nobody takes
    /// half an answer for a whole one.
    public void send(Exchange exchange, Problem problem) {
        HttpServerRequest request = exchange.request();
        HttpServerResponse response = request.response();
        if (response.closed() || response.ended()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        ProblemWords words = ProblemWords.of(problem, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        MultiMap answer = response.headers();
        answer.clear();
        headers.addTo(answer, exchange);
        answer.set(HttpHeaders.CONTENT_TYPE, PROBLEM_JSON);
        answer.set(HttpHeaders.CONTENT_LANGUAGE, words.language);
        answer.set(HttpHeaders.CACHE_CONTROL, NO_STORE);
        answer.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        addOwn(answer, exchange, problem);
        response.setStatusCode(problem.status())
                .end(body(exchange, problem, words).toBuffer());
        access.answered(exchange, problem.status());
    }

    private static void addOwn(MultiMap answer, Exchange exchange, Problem problem) {
        switch (problem) {
            case UNAUTHENTICATED ->
                // RFC 6750, section 3.1: without a token no error code.
                answer.set(
                        "www-authenticate",
                        exchange.request().headers().contains(HttpHeaders.AUTHORIZATION)
                                ? "Bearer realm=\"selaras\", error=\"invalid_token\""
                                : "Bearer realm=\"selaras\"");
            case METHOD_NOT_ALLOWED -> answer.set(HttpHeaders.ALLOW, "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
            case TOO_MANY_REQUESTS -> answer.set(HttpHeaders.RETRY_AFTER, Long.toString(exchange.retryAfterSeconds()));
            case UNAVAILABLE -> answer.set(HttpHeaders.RETRY_AFTER, "2");
            case TOO_LARGE -> {
                if (exchange.request().version() == HttpVersion.HTTP_1_1) {
                    answer.set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
                }
            }
            default -> {}
        }
    }

    private static JsonObject body(Exchange exchange, Problem problem, ProblemWords words) {
        return new JsonObject()
                .put("type", problem.uri())
                .put("title", words.title)
                .put("status", problem.status())
                .put("detail", words.detail)
                .put("instance", exchange.request().path())
                .put("requestId", exchange.id());
    }
}
