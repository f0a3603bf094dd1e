package id.selaras.gateway.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/// Counts, times and logs what became of the requests.
///
/// The log holds failures of the gateway or a service as warnings and all else at debug level (category
/// `id.selaras.gateway.access`). The query is left out, because people type names into searches.
@Singleton
public class AccessRecord {
    private static final Logger LOG = Logger.getLogger("id.selaras.gateway.access");
    private static final int CLASSES = 6;

    /// No status of HTTP; what proxies write into their logs for it.
    private static final int CLIENT_LEFT = 499;

    private final MeterRegistry registry;
    private final Map<String, Timer[]> timers = new ConcurrentHashMap<>();

    AccessRecord(MeterRegistry registry) {
        this.registry = registry;
    }

    /// Notes that the answer has gone out.
    public void answered(Exchange exchange, int status) {
        long nanos = exchange.nanosSoFar();
        timers.computeIfAbsent(exchange.door(), this::timers)[Math.min(status / 100, CLASSES - 1)].record(
                nanos, TimeUnit.NANOSECONDS);
        Logger.Level level = status >= 500 ? Logger.Level.WARN : Logger.Level.DEBUG;
        if (LOG.isEnabled(level)) {
            within(
                    exchange,
                    () -> LOG.logf(
                            level,
                            "%s %s %s %d %d ms, trace %s",
                            exchange.id(),
                            exchange.request().method(),
                            exchange.request().path(),
                            status,
                            TimeUnit.NANOSECONDS.toMillis(nanos),
                            exchange.traceparent().traceId()));
        }
    }

    /// Notes that the client left before it had its answer.
    public void abandoned(Exchange exchange) {
        answered(exchange, CLIENT_LEFT);
    }

    /// Notes why something failed, for the one who reads the log; the client learns only the kind of failure.
    public void failed(Exchange exchange, String what, Throwable cause) {
        within(
                exchange,
                () -> LOG.warnf(
                        "%s %s %s: %s: %s",
                        exchange.id(),
                        exchange.request().method(),
                        exchange.request().path(),
                        what,
                        cause));
    }

    /// Where lines are objects, these two are members of theirs, under the same names as in the services.
    private static void within(Exchange exchange, Runnable writing) {
        MDC.put("traceId", exchange.traceparent().traceId());
        MDC.put("requestId", exchange.id());
        try {
            writing.run();
        } finally {
            MDC.remove("traceId");
            MDC.remove("requestId");
        }
    }

    private Timer[] timers(String door) {
        Timer[] byClass = new Timer[CLASSES];
        for (int i = 0; i < CLASSES; i++) {
            byClass[i] = Timer.builder("gateway.requests")
                    .description("Requests from their first byte to the end of the answer")
                    .tag("service", door)
                    .tag("status", i + "xx")
                    .register(registry);
        }
        return byClass;
    }
}
