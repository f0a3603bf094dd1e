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

    /// The service it is for, or `none`.
    String door() {
        return door;
    }

    long nanosSoFar() {
        return System.nanoTime() - startedNanos;
    }
}
