package id.selaras.gateway.exchange;

import id.selaras.gateway.GatewayConfig;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;

/// What every answer carries: the request's name and the headers that keep a browser from doing harm with it.
@Singleton
public class AnswerHeaders {
    private static final CharSequence RATE_LIMIT = HttpHeaders.createOptimized("ratelimit");
    private static final CharSequence RATE_LIMIT_POLICY = HttpHeaders.createOptimized("ratelimit-policy");

    public static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("x-request-id");

    private static final CharSequence CSP = HttpHeaders.createOptimized("content-security-policy");
    private static final CharSequence CSP_NOTHING =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");
    private static final CharSequence NOSNIFF_HEADER = HttpHeaders.createOptimized("x-content-type-options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence FRAMES = HttpHeaders.createOptimized("x-frame-options");
    private static final CharSequence DENY = HttpHeaders.createOptimized("DENY");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("referrer-policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence HSTS = HttpHeaders.createOptimized("strict-transport-security");
    private static final CharSequence HSTS_YEAR = HttpHeaders.createOptimized("max-age=31536000; includeSubDomains");

    private final boolean publicHttps;

    AnswerHeaders(GatewayConfig config) {
        this.publicHttps =
                config.publicUrl().map(url -> "https".equals(url.getScheme())).orElse(false);
    }

    /// Adds them to an answer; what it already says about content, frames and referrers stays, because a service knows
    /// its page better (Keycloak's login pages need scripts).
    public void addTo(MultiMap answer, Exchange exchange) {
        answer.set(REQUEST_ID, exchange.id());
        if (exchange.allowance() != null) {
            answer.set(RATE_LIMIT_POLICY, exchange.allowance().policyHeader());
            answer.set(RATE_LIMIT, exchange.allowance().header());
        }
        answer.set(NOSNIFF_HEADER, NOSNIFF);
        addUnlessPresent(answer, CSP, CSP_NOTHING);
        addUnlessPresent(answer, FRAMES, DENY);
        addUnlessPresent(answer, REFERRER, NO_REFERRER);
        if (publicHttps || exchange.request().isSSL()) {
            answer.set(HSTS, HSTS_YEAR);
        }
    }

    private static void addUnlessPresent(MultiMap answer, CharSequence name, CharSequence value) {
        if (!answer.contains(name)) {
            answer.set(name, value);
        }
    }
}
