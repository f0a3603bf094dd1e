package id.selaras.servicekit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.servicekit.language.Messages;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Words a problem in the caller's language and makes the HTTP answer of it.
@Singleton
class ProblemResponses {
    private final ObjectMapper json;

    ProblemResponses(ObjectMapper json) {
        this.json = json;
    }

    /// As text, for doors that stand before JAX-RS.
    String text(ProblemType type, Locale language, String path) {
        return written(new Problem(
                type.uri(),
                Messages.text(language, type.titleKey()),
                type.status(),
                Messages.text(language, type.detailKey()),
                path,
                List.of(),
                Map.of()));
    }

    Response of(ProblemException problem, HttpHeaders headers, String path) {
        Locale language =
                Messages.language(headers == null ? null : headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        List<Problem.FieldError> errors = problem.faults().stream()
                .map(fault -> new Problem.FieldError(
                        fault.pointer(),
                        fault.parameter(),
                        Messages.text(language, fault.messageKey(), fault.arguments()),
                        fault.suggestions()))
                .toList();
        return of(problem, errors, language, path);
    }

    Response of(ProblemException problem, List<Problem.FieldError> errors, Locale language, String path) {
        ProblemType type = problem.type();
        Problem body = new Problem(
                type.uri(),
                Messages.text(language, type.titleKey()),
                type.status(),
                Messages.text(language, problem.messageKey(), problem.arguments()),
                path,
                errors,
                problem.members());
        Response.ResponseBuilder answer = Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(written(body));
        problem.links().forEach((relation, target) -> answer.link(target, relation));
        switch (type) {
            case UNAUTHENTICATED -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case UNAVAILABLE, TOO_MANY_REQUESTS -> answer.header(HttpHeaders.RETRY_AFTER, 5);
            default -> {}
        }
        return answer.build();
    }

    private String written(Problem body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A problem could not be written", impossible);
        }
    }
}
