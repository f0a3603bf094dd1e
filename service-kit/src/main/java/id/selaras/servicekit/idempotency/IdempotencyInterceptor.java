package id.selaras.servicekit.idempotency;

import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/// Carries out [Idempotent].
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
class IdempotencyInterceptor {
    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final IdempotencyKeys keys;
    private final CurrentCaller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;

    IdempotencyInterceptor(IdempotencyKeys keys, CurrentCaller caller, HttpHeaders headers, UriInfo uri) {
        this.keys = keys;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return QuarkusTransaction.joiningExisting().call(invocation::proceed);
        }
        if (key.isEmpty() || key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c >= 0x20 && c < 0x7f)) {
            throw ProblemException.of(ProblemType.MALFORMED, "idempotency.key-unreadable");
        }
        String subject = caller.get().subject();
        byte[] hash = keys.hash(uri.getRequestUri().getRawPath(), invocation.getParameters());
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<StoredAnswer> stored = keys.claim(subject, key, hash);
            if (stored.isPresent()) {
                // Thrown, since the method's own writer may only know how to write its entity type; nothing was
                // changed, so the rollback that follows is of no consequence.
                throw new WebApplicationException(stored.get().replay());
            }
            Object answer = invocation.proceed();
            keys.complete(subject, key, answer instanceof RestResponse<?> rest ? rest.toResponse() : (Response) answer);
            return answer;
        });
    }
}
