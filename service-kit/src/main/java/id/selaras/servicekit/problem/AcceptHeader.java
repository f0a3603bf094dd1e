package id.selaras.servicekit.problem;

import id.selaras.servicekit.language.Messages;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;

/// Refuses an `Accept` that names no media type before anything is done. The framework reads it only when it writes the
/// answer: the deed would be done by then, and the answer an internal failure.
@Singleton
class AcceptHeader {
    private static final int PRIORITY = 990;
    private static final Set<String> USUAL = Set.of("*/*", "application/json", "application/json, */*;q=0.8");

    private final ProblemResponses responses;

    AcceptHeader(ProblemResponses responses) {
        this.responses = responses;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext request) {
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        if (accept == null || USUAL.contains(accept) || isReadable(accept)) {
            request.next();
            return;
        }
        Locale language = Messages.language(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        request.response()
                .setStatusCode(ProblemType.NOT_ACCEPTABLE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .end(responses.text(
                        ProblemType.NOT_ACCEPTABLE, language, request.request().path()));
    }

    private static boolean isReadable(String accept) {
        try {
            MediaTypeHelper.parseHeader(accept);
            return true;
        } catch (IllegalArgumentException noMediaType) {
            return false;
        }
    }
}
