package id.selaras.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import id.selaras.gateway.GatewayConfig;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;

/// Checks bearer tokens: signature by a key of the realm, RS256 only, issuer, audience, expiry. The rules themselves
/// are those of quarkus-oidc; what is added is a memory, because a client sends the same token many times and its
/// signature would cost more than all the rest of the gateway.
///
/// Services check the token again. What a caller may do is their matter, not the gateway's.
@Singleton
public class TokenCheck {
    private static final Logger LOG = Logger.getLogger(TokenCheck.class);
    private static final TokenVerdict UNDECIDED = new TokenVerdict.Undecided();
    private static final Uni<TokenVerdict> INVALID = Uni.createFrom().item(new TokenVerdict.Invalid());

    private final TenantIdentityProvider realm;
    private final RealmKeys keys;
    private final Clock clock = Clock.systemUTC();
    private final Cache<TokenDigest, VerifiedToken> verified;

    TokenCheck(TenantIdentityProvider realm, RealmKeys keys, GatewayConfig config) {
        this.realm = realm;
        this.keys = keys;
        Duration longest = config.tokens().rememberedFor();
        this.verified = Caffeine.newBuilder()
                .maximumSize(config.tokens().remembered())
                .expireAfter(Expiry.<TokenDigest, VerifiedToken>creating(
                        (digest, token) -> shorter(longest, Duration.between(clock.instant(), token.expiry()))))
                // Maintenance on the caller's thread: it is short, and the event loop must not wait for a pool.
                .executor(Runnable::run)
                .build();
    }

    /// Judges a request by its `Authorization` header. Where the token is remembered the verdict is there at once.
    public Uni<TokenVerdict> judge(MultiMap headers) {
        String token = BearerToken.in(headers);
        if (token == null) {
            return INVALID;
        }
        TokenDigest digest = TokenDigest.of(token);
        VerifiedToken known = verified.getIfPresent(digest);
        if (known != null && known.expiry().isAfter(clock.instant())) {
            return Uni.createFrom().item(known.verdict());
        }
        return keys.areLoaded()
                ? verify(token, digest)
                : keys.load().chain(() -> verify(token, digest)).onFailure().recoverWithItem(failure -> {
                    LOG.debugf("The realm's keys cannot be loaded: %s", failure.getMessage());
                    return UNDECIDED;
                });
    }

    private Uni<TokenVerdict> verify(String token, TokenDigest digest) {
        return realm.authenticate(new AccessTokenCredential(token))
                .map(identity -> remember(digest, identity))
                .onFailure()
                .recoverWithItem(TokenCheck::verdictOf);
    }

    private TokenVerdict remember(TokenDigest digest, SecurityIdentity identity) {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        TokenVerdict.Valid verdict = new TokenVerdict.Valid(token.getSubject());
        verified.put(digest, new VerifiedToken(verdict, Instant.ofEpochSecond(token.getExpirationTime())));
        return verdict;
    }

    private static TokenVerdict verdictOf(Throwable failure) {
        if (failure instanceof AuthenticationFailedException refused) {
            LOG.debugf("Token refused: %s", reason(refused));
            return new TokenVerdict.Invalid();
        }
        LOG.warnf("A token could not be checked: %s", failure);
        return UNDECIDED;
    }

    private static String reason(AuthenticationFailedException refused) {
        // jose4j's message quotes the token.
        return refused.getCause() instanceof InvalidJwtException invalid
                ? invalid.getErrorDetails().toString()
                : refused.getMessage();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
