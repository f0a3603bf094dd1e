package id.selaras.gateway.upstream;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Optional;

/// How the body of a request is framed.
///
/// @param length in bytes; -1 where only its end will tell
/// @param isPresent whether there is one at all
public record RequestBody(long length, boolean isPresent) {
    private static final RequestBody NONE = new RequestBody(0, false);
    private static final RequestBody UNTIL_ITS_END = new RequestBody(-1, true);
    private static final String CHUNKED = "chunked";

    /// Reads the framing headers; empty where they contradict one another or mean something that two readers could
    /// take differently, which is how requests are smuggled (RFC 9112, section 6.3).
    public static Optional<RequestBody> of(HttpServerRequest request) {
        MultiMap headers = request.headers();
        List<String> lengths = headers.getAll(HttpHeaders.CONTENT_LENGTH);
        List<String> encodings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        if (!encodings.isEmpty()) {
            boolean plain = encodings.size() == 1
                    && CHUNKED.equalsIgnoreCase(encodings.getFirst().strip());
            return plain && lengths.isEmpty() ? Optional.of(UNTIL_ITS_END) : Optional.empty();
        }
        if (lengths.isEmpty()) {
            return Optional.of(withoutHeaders(request));
        }
        return lengths.size() == 1 ? ofLength(lengths.getFirst()) : Optional.empty();
    }

    /// HTTP/2 needs no header to frame a body.
    private static RequestBody withoutHeaders(HttpServerRequest request) {
        boolean mayHaveBody = request.version() == HttpVersion.HTTP_2
                && request.method() != HttpMethod.GET
                && request.method() != HttpMethod.HEAD
                && request.method() != HttpMethod.OPTIONS;
        if (!mayHaveBody) {
            return NONE;
        }
        // Tells the proxy to frame it for HTTP/1.1.
        request.headers().set(HttpHeaders.TRANSFER_ENCODING, CHUNKED);
        return UNTIL_ITS_END;
    }

    private static Optional<RequestBody> ofLength(String header) {
        if (header.isEmpty() || !header.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        try {
            long length = Long.parseLong(header);
            return Optional.of(length == 0 ? NONE : new RequestBody(length, true));
        } catch (NumberFormatException beyondAnyLength) {
            return Optional.of(new RequestBody(Long.MAX_VALUE, true));
        }
    }

    /// Reads and forgets the body of a request that is answered without it, so that the connection can go on; a client
    /// that sends more than the limit is cut off.
    public static void discard(HttpServerRequest request, long limit) {
        if (request.isEnded()) {
            return;
        }
        long[] seen = {0};
        request.handler(piece -> {
            seen[0] += piece.length();
            if (seen[0] > limit) {
                request.connection().close();
            }
        });
        request.resume();
    }
}
