package id.selaras.servicekit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import id.selaras.servicekit.identifier.Identifiers;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Every way a request can fail, brought to one form. What none of the others knows is logged with a reference and
/// tells the caller nothing but that reference.
@Singleton
class ExceptionMappers {
    private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

    private final ProblemResponses responses;
    private final JsonFaults jsonFaults;
    private final ViolationPaths violationPaths;
    private final AllowedMethods allowed;
    private final Instance<RefusalLog> refusals;

    ExceptionMappers(
            ProblemResponses responses,
            JsonFaults jsonFaults,
            ViolationPaths violationPaths,
            AllowedMethods allowed,
            Instance<RefusalLog> refusals) {
        this.responses = responses;
        this.jsonFaults = jsonFaults;
        this.violationPaths = violationPaths;
        this.allowed = allowed;
        this.refusals = refusals;
    }

    @ServerExceptionMapper(ProblemException.class)
    Uni<Response> refused(ProblemException problem, Request request, HttpHeaders headers, UriInfo uri) {
        return answer(problem, request, headers, uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(HttpHeaders headers, UriInfo uri) {
        return responses.of(ProblemException.of(ProblemType.UNAUTHENTICATED), headers, path(uri));
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Uni<Response> forbidden(Request request, HttpHeaders headers, UriInfo uri) {
        return answer(ProblemException.of(ProblemType.FORBIDDEN), request, headers, uri);
    }

    // Both named: the framework brings a mapper of its own for the narrower one.
    @ServerExceptionMapper({JsonMappingException.class, MismatchedInputException.class})
    Response unfitJson(JsonMappingException exception, HttpHeaders headers, UriInfo uri) {
        return responses.of(jsonFaults.describe(exception), headers, path(uri));
    }

    @ServerExceptionMapper(JsonProcessingException.class)
    Response brokenJson(JsonProcessingException exception, HttpHeaders headers, UriInfo uri) {
        return responses.of(jsonFaults.describe(exception), headers, path(uri));
    }

    @ServerExceptionMapper(ConstraintViolationException.class)
    Response invalid(ConstraintViolationException exception, ResourceInfo resource, HttpHeaders headers, UriInfo uri) {
        return violationPaths
                .describe(exception, resource)
                .map(errors -> responses.of(
                        ProblemException.of(ProblemType.INVALID), errors, violationPaths.language(headers), path(uri)))
                .orElseGet(() -> internal(exception, headers, uri));
    }

    /// What JAX-RS itself refuses: no such path, method, media type; also bodies it could not read.
    @ServerExceptionMapper(WebApplicationException.class)
    Uni<Response> refusedByFramework(
            WebApplicationException exception, Request request, HttpHeaders headers, UriInfo uri) {
        for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException unreadable) {
                return answer(jsonFaults.describe(unreadable), request, headers, uri);
            }
        }
        Response original = exception.getResponse();
        if (original.getStatus() < 400) {
            return Uni.createFrom().item(original);
        }
        if (original.getStatus() >= 500) {
            return unexpected(exception, request, headers, uri);
        }
        if (original.getStatus() == ProblemType.METHOD_NOT_ALLOWED.status()) {
            Response answer = responses.of(ProblemException.of(ProblemType.METHOD_NOT_ALLOWED), headers, path(uri));
            answer.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed.ofPresentRequest()));
            return Uni.createFrom().item(answer);
        }
        return answer(ProblemException.of(ProblemType.ofStatus(original.getStatus())), request, headers, uri);
    }

    @ServerExceptionMapper(Throwable.class)
    Uni<Response> unexpected(Throwable exception, Request request, HttpHeaders headers, UriInfo uri) {
        ProblemException known = KnownCauses.of(exception);
        return known == null
                ? Uni.createFrom().item(internal(exception, headers, uri))
                : answer(known, request, headers, uri);
    }

    private Response internal(Throwable exception, HttpHeaders headers, UriInfo uri) {
        String reference = Identifiers.next().toString();
        LOG.errorf(exception, "Request failed, reference %s", reference);
        return responses.of(ProblemException.of(ProblemType.INTERNAL).with("reference", reference), headers, path(uri));
    }

    /// Every refusal passes here, so that each one is kept before it is answered.
    private Uni<Response> answer(ProblemException problem, Request request, HttpHeaders headers, UriInfo uri) {
        Response answer = responses.of(problem, headers, path(uri));
        if (problem.type() != ProblemType.FORBIDDEN || refusals.isUnsatisfied()) {
            return Uni.createFrom().item(answer);
        }
        return refusals.get()
                .refused(new Refusal(request.getMethod(), path(uri), problem.messageKey()))
                .replaceWith(answer);
    }

    private static String path(UriInfo uri) {
        return uri.getRequestUri().getRawPath();
    }
}
