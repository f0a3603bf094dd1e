package id.selaras.servicekit.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Remembers for a minute whom a token was found to belong to. The rules by which a token is good are those of
/// quarkus-oidc, and what fails them is never remembered; but a client sends the same token many times, and checking
/// its signature and claims again would cost more than reading what it asks for.
///
/// A token is forgotten when it expires. A key that the realm has withdrawn is trusted no longer than a minute more.
@Alternative
@Priority(1)
@ApplicationScoped
class RememberedTokens implements HttpAuthenticationMechanism {
    /// Attribute of the identity that holds the [Caller].
    static final String CALLER = Caller.class.getName();

    private static final String SCHEME = "Bearer ";
    private static final Duration LONGEST = Duration.ofMinutes(1);
    /// About a kilobyte each.
    private static final int MOST = 5_000;

    private final OidcAuthenticationMechanism rules;
    private final Clock clock;
    private final Cache<TokenDigest, Remembered> verified;

    RememberedTokens(OidcAuthenticationMechanism rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
        this.verified = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.<TokenDigest, Remembered>creating((digest, token) -> timeToKeep(token)))
                // Maintenance on the caller's thread: it is short, and the event loop must not wait for a pool.
                .executor(Runnable::run)
                .build();
    }

    /// @param expiry from when on the token is worth nothing
    private record Remembered(SecurityIdentity identity, Instant expiry) {}

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        List<String> sent = request.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (sent.size() != 1 || !sent.getFirst().startsWith(SCHEME)) {
            // No token, or one that is sent in a way that only the rules can judge.
            return rules.authenticate(request, providers).map(RememberedTokens::withCaller);
        }
        TokenDigest digest = TokenDigest.of(sent.getFirst());
        Remembered known = verified.getIfPresent(digest);
        if (known != null && known.expiry().isAfter(clock.instant())) {
            return Uni.createFrom().item(known.identity());
        }
        return rules.authenticate(request, providers).map(identity -> remember(digest, identity));
    }

    private SecurityIdentity remember(TokenDigest digest, SecurityIdentity verifiedNow) {
        SecurityIdentity identity = withCaller(verifiedNow);
        if (verifiedNow != null && verifiedNow.getPrincipal() instanceof JsonWebToken token) {
            verified.put(digest, new Remembered(identity, Instant.ofEpochSecond(token.getExpirationTime())));
        }
        return identity;
    }

    /// The identity without what ties it to its request, which is neither to be kept alive nor shown to others.
    private static SecurityIdentity withCaller(SecurityIdentity verifiedNow) {
        return verifiedNow != null && verifiedNow.getPrincipal() instanceof JsonWebToken token
                ? QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(token.getName()))
                        .addRoles(verifiedNow.getRoles())
                        .addAttribute(CALLER, TokenCaller.of(token, verifiedNow.getRoles()))
                        .build()
                : verifiedNow;
    }

    private Duration timeToKeep(Remembered token) {
        Duration left = Duration.between(clock.instant(), token.expiry());
        return left.compareTo(LONGEST) <= 0 ? left : LONGEST;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return rules.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return rules.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return rules.getCredentialTransport(request);
    }

    @Override
    public int getPriority() {
        return rules.getPriority();
    }
}
