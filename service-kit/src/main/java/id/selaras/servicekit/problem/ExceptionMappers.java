package id.selaras.servicekit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import id.selaras.servicekit.identifier.Identifiers;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
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

    ExceptionMappers(ProblemResponses responses, JsonFaults jsonFaults, ViolationPaths violationPaths) {
        this.responses = responses;
        this.jsonFaults = jsonFaults;
        this.violationPaths = violationPaths;
    }

    @ServerExceptionMapper(ProblemException.class)
    Response refused(ProblemException problem, HttpHeaders headers, UriInfo uri) {
        return responses.of(problem, headers, path(uri));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(HttpHeaders headers, UriInfo uri) {
        return responses.of(ProblemException.of(ProblemType.UNAUTHENTICATED), headers, path(uri));
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden(HttpHeaders headers, UriInfo uri) {
        return responses.of(ProblemException.of(ProblemType.FORBIDDEN), headers, path(uri));
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
                .orElseGet(() -> unexpected(exception, headers, uri));
    }

    /// What JAX-RS itself refuses: no such path, method, media type; also bodies it could not read.
    @ServerExceptionMapper(WebApplicationException.class)
    Response refusedByFramework(WebApplicationException exception, HttpHeaders headers, UriInfo uri) {
        for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException unreadable) {
                return responses.of(jsonFaults.describe(unreadable), headers, path(uri));
            }
        }
        Response original = exception.getResponse();
        if (original.getStatus() < 400) {
            return original;
        }
        if (original.getStatus() >= 500) {
            return unexpected(exception, headers, uri);
        }
        return responses.of(ProblemException.of(ProblemType.ofStatus(original.getStatus())), headers, path(uri));
    }

    @ServerExceptionMapper(Throwable.class)
    Response unexpected(Throwable exception, HttpHeaders headers, UriInfo uri) {
        ProblemException known = KnownCauses.of(exception);
        if (known != null) {
            return responses.of(known, headers, path(uri));
        }
        String reference = Identifiers.next().toString();
        LOG.errorf(exception, "Request failed, reference %s", reference);
        return responses.of(ProblemException.of(ProblemType.INTERNAL).with("reference", reference), headers, path(uri));
    }

    private static String path(UriInfo uri) {
        return uri.getRequestUri().getRawPath();
    }
}
