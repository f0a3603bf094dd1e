package id.selaras.gateway.exchange;

import io.vertx.core.http.HttpServerRequest;

/// The `traceparent` header of W3C Trace Context, level 1.
///
/// @param value the header as it is passed on
/// @param fromClient whether the client sent it; only then its `tracestate` belongs to it
public record TraceParent(String value, boolean fromClient) {
    public static final String HEADER = "traceparent";

    private static final int LENGTH = 55;
    private static final String ZEROS = "00000000000000000000000000000000";

    static TraceParent of(HttpServerRequest request) {
        String sent = request.getHeader(HEADER);
        return sent != null && isValid(sent)
                ? new TraceParent(sent, true)
                : new TraceParent("00-" + RequestIds.hex128() + "-" + RequestIds.hex64() + "-01", false);
    }

    String traceId() {
        return value.substring(3, 35);
    }

    /// Only version 00 is passed on: what a later version means after its fourth field, nobody here knows.
    static boolean isValid(String header) {
        if (header.length() != LENGTH || !header.startsWith("00-")) {
            return false;
        }
        for (int i = 3; i < LENGTH; i++) {
            char c = header.charAt(i);
            boolean hyphen = i == 35 || i == 52;
            if (hyphen ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
                return false;
            }
        }
        return !header.startsWith(ZEROS, 3) && !header.startsWith(ZEROS.substring(16), 36);
    }
}
