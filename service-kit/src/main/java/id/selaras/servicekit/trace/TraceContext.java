package id.selaras.servicekit.trace;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in a trace, as W3C Trace Context (level 1) writes it in `traceparent`.
///
/// @param traceId 32 lower-case hexadecimal digits, the same for all that one request leads to
/// @param spanId 16 lower-case hexadecimal digits: this step of it
/// @param flags two hexadecimal digits, `01` where the trace is recorded
public record TraceContext(String traceId, String spanId, String flags) {
    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})");
    private static final HexFormat HEX = HexFormat.of();
    private static final String RECORDED = "01";

    /// Empty where the text is null or no `traceparent` of version 00: the specification says to ignore it then.
    public static Optional<TraceContext> parse(String traceparent) {
        if (traceparent == null) {
            return Optional.empty();
        }
        Matcher parts = TRACEPARENT.matcher(traceparent);
        return parts.matches()
                ? Optional.of(new TraceContext(parts.group(1), parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    /// The beginning of a trace of its own.
    public static TraceContext begin() {
        return new TraceContext(hex() + hex(), hex(), RECORDED);
    }

    /// The next step of the same trace.
    public TraceContext next() {
        return new TraceContext(traceId, hex(), flags);
    }

    public String traceparent() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }

    private static String hex() {
        long bits;
        do {
            bits = ThreadLocalRandom.current().nextLong();
        } while (bits == 0);
        return HEX.toHexDigits(bits);
    }
}
