package id.selaras.gateway.problem;

/// The failures that the gateway itself answers. The URIs are those of the services where both can meet the same
/// failure, so that a client need not know who answered.
public enum Problem {
    /// The request cannot be read, or its path could be read in two ways.
    MALFORMED(400, "malformed"),
    /// No token, or none that is valid.
    UNAUTHENTICATED(401, "unauthenticated"),
    /// No service stands behind the path.
    NOT_FOUND(404, "not-found"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed"),
    TOO_LARGE(413, "too-large"),
    /// `Expect` asks for something other than `100-continue`.
    EXPECTATION_FAILED(417, "expectation-failed"),
    /// One caller or one address asks more often than it may; nothing was sent to the service.
    TOO_MANY_REQUESTS(429, "too-many-requests"),
    INTERNAL(500, "internal"),
    /// The service broke off or answered rubbish; whether the request had an effect is unknown.
    BAD_GATEWAY(502, "bad-gateway"),
    /// Nothing was sent to the service: it cannot be reached or all its connections are busy. Trying again is safe.
    UNAVAILABLE(503, "unavailable"),
    /// The service did not answer in time; whether the request had an effect is unknown.
    GATEWAY_TIMEOUT(504, "gateway-timeout"),
    /// HTTP/1.0: an answer of unknown length could only be given from memory.
    HTTP_VERSION(505, "http-version");

    private final int status;
    private final String slug;

    Problem(int status, String slug) {
        this.status = status;
        this.slug = slug;
    }

    public int status() {
        return status;
    }

    /// Stable name of the kind of problem.
    public String uri() {
        return "urn:selaras:problem:" + slug;
    }

    public String titleInEnglish() {
        return ProblemWords.of(this, "en").title;
    }

    String titleKey() {
        return "problem." + slug + ".title";
    }

    String detailKey() {
        return "problem." + slug + ".detail";
    }
}
