package id.selaras.servicekit.trace;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/// Takes the trace and the request's id from the gateway, before anything else is done with a request, and logs how the
/// request ended: failures of the service as warnings, all else at debug level (category `id.selaras.access`). The
/// query is left out, because people type names into searches.
@Singleton
class RequestTrace {
    private static final Logger LOG = Logger.getLogger("id.selaras.access");
    private static final String TRACEPARENT = "traceparent";
    private static final String REQUEST_ID = "X-Request-Id";
    private static final int LONGEST_ID = 100;
    private static final int BEFORE_ALL_ELSE = 1_000;

    void register(@Observes Filters filters) {
        filters.register(this::trace, BEFORE_ALL_ELSE);
    }

    private void trace(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        Trace.enter(TraceContext.parse(request.getHeader(TRACEPARENT))
                .map(TraceContext::next)
                .orElseGet(TraceContext::begin));
        String id = request.getHeader(REQUEST_ID);
        if (id != null && id.length() <= LONGEST_ID) {
            MDC.put(Trace.REQUEST, id);
        }
        long start = System.nanoTime();
        exchange.addEndHandler(end -> log(exchange, System.nanoTime() - start));
        exchange.next();
    }

    private static void log(RoutingContext exchange, long nanos) {
        int status = exchange.response().getStatusCode();
        Logger.Level level = status >= 500 ? Logger.Level.WARN : Logger.Level.DEBUG;
        if (LOG.isEnabled(level)) {
            LOG.logf(
                    level,
                    "%s %s %d %d ms",
                    exchange.request().method(),
                    exchange.request().path(),
                    status,
                    TimeUnit.NANOSECONDS.toMillis(nanos));
        }
    }
}
