package id.selaras.gateway.exchange;

import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// One request on its way through the gateway.
///
/// @param request as the client sent it
/// @param id names the request in the answer, in the log and towards the service
/// @param traceparent W3C trace context, the client's or a new one
/// @param startedNanos [System#nanoTime()] at its arrival
public record Exchange(HttpServerRequest request, String id, TraceParent traceparent, long startedNanos) {
    private static final Logger LOG = Logger.getLogger("id.selaras.gateway.access");

    public static Exchange of(HttpServerRequest request) {
        return new Exchange(request, RequestIds.next(), TraceParent.of(request), System.nanoTime());
    }

    /// Notes the outcome in the access log: failures of the gateway or a service as warnings, all else at debug level.
    /// The query is left out, because people type names into searches.
    public void answered(int status) {
        Logger.Level level = status >= 500 ? Logger.Level.WARN : Logger.Level.DEBUG;
        if (LOG.isEnabled(level)) {
            LOG.logf(
                    level,
                    "%s %s %s %d %d ms, trace %s",
                    id,
                    request.method(),
                    request.path(),
                    status,
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedNanos),
                    traceparent.traceId());
        }
    }

    /// Notes why it failed, for the one who reads the log; the client learns only the kind of failure.
    public void failed(String what, Throwable cause) {
        LOG.warnf("%s %s %s: %s: %s", id, request.method(), request.path(), what, cause);
    }
}
