package id.selaras.servicekit.trace;

import java.util.Optional;
import org.jboss.logging.MDC;

/// The trace of what is being done. It stands in the logging context, which Quarkus keeps with a request or a message
/// whichever thread works on it: so every line of the log carries it, under the names that OpenTelemetry uses too.
public final class Trace {
    static final String TRACE = "traceId";
    static final String SPAN = "spanId";
    static final String REQUEST = "requestId";
    private static final String FLAGS = "traceFlags";

    private Trace() {}

    /// Empty for what neither a request nor an event has caused.
    public static Optional<TraceContext> current() {
        return MDC.get(TRACE) instanceof String trace && MDC.get(SPAN) instanceof String span
                ? Optional.of(new TraceContext(trace, span, MDC.get(FLAGS) instanceof String flags ? flags : "01"))
                : Optional.empty();
    }

    static void enter(TraceContext context) {
        MDC.put(TRACE, context.traceId());
        MDC.put(SPAN, context.spanId());
        MDC.put(FLAGS, context.flags());
    }

    private static void leave() {
        MDC.remove(TRACE);
        MDC.remove(SPAN);
        MDC.remove(FLAGS);
    }

    /// Does the work as a step of the trace that caused it; what went on before goes on afterwards.
    ///
    /// @param cause null: nothing is known, and the work is logged without a trace
    public static void within(TraceContext cause, Runnable work) {
        Optional<TraceContext> before = current();
        leave();
        if (cause != null) {
            enter(cause.next());
        }
        try {
            work.run();
        } finally {
            leave();
            before.ifPresent(Trace::enter);
        }
    }
}
