package id.selaras.gateway.exchange;

import io.vertx.core.http.HttpServerRequest;

/// One request on its way through the gateway. Used by one event loop.
public final class Exchange {
    private static final String NOWHERE = "none";

    private final HttpServerRequest request;
    private final String id = RequestIds.next();
    private final TraceParent traceparent;
    private final long startedNanos = System.nanoTime();
    private String door = NOWHERE;
    private Allowance allowance;

    private Exchange(HttpServerRequest request) {
        this.request = request;
        this.traceparent = TraceParent.of(request);
    }

    public static Exchange of(HttpServerRequest request) {
        return new Exchange(request);
    }

    /// As the client sent it.
    public HttpServerRequest request() {
        return request;
    }

    /// Names the request in the answer, in the log and towards the service.
    public String id() {
        return id;
    }

    /// W3C trace context, the client's or a new one.
    public TraceParent traceparent() {
        return traceparent;
    }

    /// Notes which service it is for.
    public void goesTo(String upstream) {
        door = upstream;
    }

    /// Notes how much its caller may still ask.
    public void within(Allowance allowance) {
        this.allowance = allowance;
    }

    /// How much the caller may still ask; null where nothing bounds the request.
    Allowance allowance() {
        return allowance;
    }

    /// How long a caller that asks too often is to wait, at least 1.
    public long retryAfterSeconds() {
        return allowance == null ? 1 : Math.max(1, allowance.waitSeconds());
    }

    /// The service it is for, or `none`.
    String door() {
        return door;
    }

    long nanosSoFar() {
        return System.nanoTime() - startedNanos;
    }
}
