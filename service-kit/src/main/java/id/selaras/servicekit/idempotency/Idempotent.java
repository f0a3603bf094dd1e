package id.selaras.servicekit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a POST that a client may safely send again with the same `Idempotency-Key` header (draft
/// ietf-httpapi-idempotency-key-header). The key, what the request did, and its answer commit in one transaction; a
/// repeated request gets the stored answer with the header `Idempotency-Replayed: true`, another request under the
/// same key gets 422, and a request that failed leaves no trace, so its key may be used again. Without the header
/// the method runs as if it were not marked, but in a transaction all the same.
///
/// The method must return a `RestResponse` or `Response`.
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
