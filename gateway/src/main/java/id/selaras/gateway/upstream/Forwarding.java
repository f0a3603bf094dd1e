package id.selaras.gateway.upstream;

import id.selaras.gateway.GatewayConfig;
import id.selaras.gateway.exchange.AccessRecord;
import id.selaras.gateway.exchange.AnswerHeaders;
import id.selaras.gateway.exchange.Exchange;
import id.selaras.gateway.problem.Problem;
import id.selaras.gateway.problem.ProblemAnswers;
import id.selaras.gateway.route.Door;
import id.selaras.gateway.route.Route;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.StreamResetException;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/// Passes a request on to its service and the answer back, piece by piece: no body is ever held in memory.
@Singleton
public class Forwarding {
    /// Those that may be sent twice (RFC 9110, section 9.2.2).
    private static final Set<HttpMethod> REPEATABLE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.PUT, HttpMethod.DELETE);

    private static final CharSequence PRIVATE = HttpHeaders.createOptimized("private, no-store");

    private final Upstreams upstreams;
    private final ForwardedHeaders forwarded;
    private final AnswerHeaders answerHeaders;
    private final ProblemAnswers problems;
    private final AccessRecord access;
    private final long bodyLimit;
    private final long responseTimeoutMillis;

    Forwarding(
            Upstreams upstreams,
            GatewayConfig config,
            ForwardedHeaders forwarded,
            AnswerHeaders answerHeaders,
            ProblemAnswers problems,
            AccessRecord access) {
        this.upstreams = upstreams;
        this.forwarded = forwarded;
        this.answerHeaders = answerHeaders;
        this.problems = problems;
        this.access = access;
        this.bodyLimit = config.limits().body().asLongValue();
        this.responseTimeoutMillis = config.timeouts().response().toMillis();
    }

    /// Forwards a request that was found admissible.
    ///
    /// @param body how the request's body is framed
    public void forward(Exchange exchange, Route.Through route, RequestBody body) {
        HttpServerRequest request = exchange.request();
        ProxyRequest outgoing = ProxyRequest.reverseProxy(request);
        String query = request.query();
        outgoing.setURI(query == null ? route.path() : route.path() + "?" + query);
        forwarded.rewriteRequest(outgoing.headers(), exchange, route.door());
        Upstream upstream = upstreams.named(route.door().upstream());
        if (!upstream.breaker().admits()) {
            fail(exchange, Problem.UNAVAILABLE);
            return;
        }
        boolean repeatable = REPEATABLE.contains(request.method());
        (repeatable ? upstream.requestOrAgain() : upstream.request()).onComplete(connection -> {
            if (connection.failed()) {
                // A full pool is no failure of the service; the bound is there to be met.
                if (connection.cause() instanceof ConnectException) {
                    upstream.breaker().failed();
                }
                access.failed(exchange, "no connection to " + route.door().upstream(), connection.cause());
                fail(exchange, Problem.UNAVAILABLE);
            } else if (request.response().closed()) {
                // While it waited for a connection.
                connection.result().reset();
                access.abandoned(exchange);
            } else {
                send(exchange, route, outgoing, connection.result(), body);
            }
        });
    }

    private void send(
            Exchange exchange,
            Route.Through route,
            ProxyRequest outgoing,
            HttpClientRequest connection,
            RequestBody body) {
        LimitedBody limited = null;
        if (body.isPresent()) {
            limited = new LimitedBody(
                    outgoing.getBody().stream(), bodyLimit, () -> connection.idleTimeout(responseTimeoutMillis));
            outgoing.setBody(Body.body(limited, body.length()));
        } else {
            ReadStream<Buffer> empty = outgoing.getBody().stream();
            outgoing.setBody(null);
            empty.resume();
            connection.idleTimeout(responseTimeoutMillis);
        }
        LimitedBody counted = limited;
        outgoing.send(connection).onComplete(answer -> {
            CircuitBreaker breaker = upstreams.named(route.door().upstream()).breaker();
            if (answer.succeeded()) {
                breaker.succeeded();
                relay(exchange, route, answer.result());
            } else if (counted != null && counted.isTooLarge()) {
                problems.send(exchange, Problem.TOO_LARGE);
            } else if (hasLeft(exchange, answer.cause())) {
                access.abandoned(exchange);
            } else {
                breaker.failed();
                access.failed(exchange, "no answer from " + route.door().upstream(), answer.cause());
                fail(exchange, problemOf(answer.cause()));
            }
        });
    }

    private void relay(Exchange exchange, Route.Through route, ProxyResponse answer) {
        MultiMap headers = answer.headers();
        forwarded.rewriteAnswer(headers);
        answerHeaders.addTo(headers, exchange);
        if (route.door().access() == Door.Access.TOKEN && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, PRIVATE);
        }
        int status = answer.getStatusCode();
        if (status == HttpResponseStatus.NO_CONTENT.code()) {
            // The proxy would frame the body that cannot be there as chunked.
            ReadStream<Buffer> nothing = answer.getBody().stream();
            answer.setBody(null);
            nothing.resume();
        }
        answer.send().onComplete(sent -> {
            if (sent.succeeded()) {
                access.answered(exchange, status);
            } else if (hasLeft(exchange, sent.cause())) {
                access.abandoned(exchange);
            } else {
                access.failed(exchange, "broken off while " + route.door().upstream() + " answered", sent.cause());
                access.answered(exchange, Problem.BAD_GATEWAY.status());
            }
        });
    }

    private void fail(Exchange exchange, Problem problem) {
        RequestBody.discard(exchange.request(), bodyLimit);
        problems.send(exchange, problem);
    }

    /// Whether the client closed its connection: the proxy then resets the request to the service, with the client's
    /// failure as the cause.
    private static boolean hasLeft(Exchange exchange, Throwable cause) {
        return exchange.request().response().closed()
                || (cause instanceof StreamResetException && cause.getCause() != null);
    }

    private static Problem problemOf(Throwable cause) {
        return cause instanceof TimeoutException ? Problem.GATEWAY_TIMEOUT : Problem.BAD_GATEWAY;
    }
}
