package id.selaras.servicekit.problem;

import id.selaras.servicekit.language.Messages;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Answers a body that announces itself as too large with a problem, before the server would close the connection
/// without a word.
@Singleton
class BodyLimit {
    /// Before Quarkus's own check of the same limit.
    private static final int PRIORITY = 1_000;

    private final ProblemResponses responses;
    private final long limit;

    BodyLimit(
            ProblemResponses responses, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.responses = responses;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext request) {
        if (announced(request.request().getHeader(HttpHeaders.CONTENT_LENGTH)) <= limit) {
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
