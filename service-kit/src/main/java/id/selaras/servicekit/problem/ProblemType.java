package id.selaras.servicekit.problem;

import java.net.URI;

/// The kinds of failure a client can meet. Each has one HTTP status and one URI that never changes, so that a client
/// can act on `type` alone (RFC 9457, section 3.1.1). Titles and details come from the message bundles.
public enum ProblemType {
    /// The request cannot be read: broken JSON, a cursor that is not ours, an impossible header.
    MALFORMED(400, "malformed"),
    UNAUTHENTICATED(401, "unauthenticated"),
    FORBIDDEN(403, "forbidden"),
    NOT_FOUND(404, "not-found"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed"),
    NOT_ACCEPTABLE(406, "not-acceptable"),
    /// The record's present state does not allow the action, or a record of that identity exists.
    CONFLICT(409, "conflict"),
    /// The place a change cursor points at is no longer known; take a snapshot, then follow again.
    CURSOR_EXPIRED(410, "cursor-expired"),
    /// The record changed since the caller read it.
    PRECONDITION_FAILED(412, "precondition-failed"),
    TOO_LARGE(413, "too-large"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type"),
    /// The request was read, but values in it are not acceptable; `errors` names each with its place.
    INVALID(422, "invalid"),
    /// The Idempotency-Key was used before for another request.
    IDEMPOTENCY_KEY_REUSED(422, "idempotency-key-reused"),
    /// An update must say, with If-Match, which version it is based on (RFC 6585).
    PRECONDITION_REQUIRED(428, "precondition-required"),
    TOO_MANY_REQUESTS(429, "too-many-requests"),
    INTERNAL(500, "internal"),
    UNAVAILABLE(503, "unavailable");

    private static final String NAMESPACE = "urn:selaras:problem:";

    private final int status;
    private final String slug;

    ProblemType(int status, String slug) {
        this.status = status;
        this.slug = slug;
    }

    public int status() {
        return status;
    }

    public URI uri() {
        return URI.create(NAMESPACE + slug);
    }

    /// Key of the title in the message bundles.
    String titleKey() {
        return "problem." + slug + ".title";
    }

    /// Key of the detail for failures that the framework found and that carry no words of their own.
    String detailKey() {
        return "problem." + slug + ".detail";
    }

    /// The type that stands for an HTTP status which arose outside our own code.
    static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status >= 500 ? INTERNAL : MALFORMED;
    }
}
