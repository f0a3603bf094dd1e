package id.selaras.servicekit.problem;

import id.selaras.servicekit.language.Messages;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Answers a body that announces itself as too large with a problem, before the server would close the connection
/// without a word.
///
/// The server's own limit (`quarkus.http.limits.max-body-size`) is for the addresses that take files; where
/// `selaras.http.body-limit` is set, every other address takes no more than that.
@Singleton
class BodyLimit {
    /// Before Quarkus's own check of the same limit.
    private static final int PRIORITY = 1_000;
    /// Behind Quarkus's own check, which notes its limit for bodies that come without announcing their size.
    private static final int BEHIND = 1;

    private final ProblemResponses responses;
    private final long limit;
    private final long limitOfFiles;
    private final Set<String> fileAddresses;

    BodyLimit(
            ProblemResponses responses,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limitOfFiles,
            @ConfigProperty(name = "selaras.http.body-limit") Optional<MemorySize> limit,
            @ConfigProperty(name = "selaras.http.file-addresses") Optional<Set<String>> fileAddresses) {
        this.responses = responses;
        this.limitOfFiles = limitOfFiles.asLongValue();
        this.limit = limit.orElse(limitOfFiles).asLongValue();
        this.fileAddresses = fileAddresses.orElse(Set.of());
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
        filters.register(this::bound, BEHIND);
    }

    private long limit(RoutingContext request) {
        String path = request.request().path();
        return fileAddresses.stream().anyMatch(path::endsWith) ? limitOfFiles : limit;
    }

    /// Where the size is announced, it has been checked, and the server reads no more.
    private void bound(RoutingContext request) {
        if (request.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(request));
        }
        request.next();
    }

    private void check(RoutingContext request) {
        if (announced(request.request().getHeader(HttpHeaders.CONTENT_LENGTH)) <= limit(request)) {
            request.next();
            return;
        }
        Locale language = Messages.language(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        request.response()
                .setStatusCode(ProblemType.TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(responses.text(
                        ProblemType.TOO_LARGE, language, request.request().path()))
                .onComplete(ended -> request.request().connection().close());
    }

    private static long announced(String contentLength) {
        try {
            return contentLength == null ? 0 : Long.parseLong(contentLength);
        } catch (NumberFormatException unreadable) {
            return Long.MAX_VALUE;
        }
    }
}
