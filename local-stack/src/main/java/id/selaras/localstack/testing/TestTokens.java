package id.selaras.localstack.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Signs access tokens such as Keycloak's realm `selaras` would give, with a key made for this JVM.
///
/// ```java
/// String bearer = TestTokens.token().subject("editor.dinsos").opd("1.06.0.00.0.00.01.0000").region("35.73")
///         .roles("opd-editor").sign();
/// ```
public final class TestTokens {

    public static final String ISSUER = "https://identity.selaras.test/realms/selaras";
    public static final String AUDIENCE = "selaras";

    private static final OncePerJvm KEYS = new OncePerJvm("selaras.test.token-keys");
    private static final int KEY_BITS = 2048;

    private final JwtClaimsBuilder claims = Jwt.claims()
            .issuer(ISSUER)
            .audience(AUDIENCE)
            .claim("jti", UUID.randomUUID().toString())
            .claim("typ", "Bearer");
    private PrivateKey key = privateKey();
    private Instant expiry = Instant.now().plus(Duration.ofHours(1));

    private TestTokens() {
        subject("someone").clientId("selaras-web");
    }

    /// A token of a user without role, OPD and region, good for an hour.
    public static TestTokens token() {
        return new TestTokens();
    }

    /// The user's id; also the user's name.
    public TestTokens subject(String subject) {
        claims.subject(subject).preferredUserName(subject);
        return name(subject);
    }

    /// The user's full name.
    public TestTokens name(String name) {
        claims.claim("name", name);
        return this;
    }

    /// The client that asked for the token.
    public TestTokens clientId(String clientId) {
        claims.claim("azp", clientId);
        return this;
    }

    /// The agency that the user belongs to.
    public TestTokens opd(String code) {
        claims.claim("opd", code);
        return this;
    }

    /// The regions that the user may see, by their codes.
    public TestTokens region(String... codes) {
        claims.claim("region", Arrays.asList(codes));
        return this;
    }

    public TestTokens roles(String... roles) {
        claims.claim("realm_access", Map.of("roles", List.of(roles)));
        return this;
    }

    /// For a service other than ours.
    public TestTokens audience(String audience) {
        claims.audience(audience);
        return this;
    }

    /// From another issuer.
    public TestTokens issuer(String issuer) {
        claims.issuer(issuer);
        return this;
    }

    /// Ran out an hour ago.
    public TestTokens expired() {
        expiry = Instant.now().minus(Duration.ofHours(1));
        return this;
    }

    /// Runs out after this long.
    public TestTokens goodFor(Duration time) {
        expiry = Instant.now().plus(time);
        return this;
    }

    /// Signed with a key that no service knows.
    public TestTokens forged() {
        key = newPair().getPrivate();
        return this;
    }

    /// The signed token, as it stands after `Bearer `.
    public String sign() {
        return claims.issuedAt(expiry.minus(Duration.ofHours(1)))
                .expiresAt(expiry)
                .sign(key);
    }

    /// The public key in Base64, for `quarkus.oidc.public-key`.
    static String publicKey() {
        return keys()[1];
    }

    private static PrivateKey privateKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(keys()[0]);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] keys() {
        return KEYS.get(() -> {
                    KeyPair pair = newPair();
                    Base64.Encoder encoder = Base64.getEncoder();
                    return encoder.encodeToString(pair.getPrivate().getEncoded()) + " "
                            + encoder.encodeToString(pair.getPublic().getEncoded());
                })
                .split(" ", 2);
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
