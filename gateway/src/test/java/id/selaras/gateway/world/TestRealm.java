package id.selaras.gateway.world;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What the gateway needs of Keycloak: discovery, keys, and tokens signed with them. Keys can be rotated and the server
/// stopped and started again on its port, which takes Keycloak minutes.
public final class TestRealm {
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private final Vertx vertx;
    private final Map<String, KeyPair> published = new ConcurrentHashMap<>();
    private final AtomicInteger keyReads = new AtomicInteger();
    private HttpServer server;
    private int port;
    private String current;

    TestRealm(Vertx vertx) {
        this.vertx = vertx;
        rotate("first");
    }

    /// Starts, the second time on the same port.
    public void start() {
        server = await(vertx.createHttpServer().requestHandler(this::answer).listen(port, "localhost"));
        port = server.actualPort();
    }

    public void stop() {
        await(server.close());
    }

    /// Takes a free port without listening on it.
    void reservePort() {
        start();
        stop();
    }

    String base() {
        return "http://localhost:" + port;
    }

    String issuer() {
        return base() + "/realms/selaras";
    }

    /// How often the keys were asked for.
    public int keyReads() {
        return keyReads.get();
    }

    /// Signs with a new key from now on, and forgets the old one.
    public void rotate(String keyId) {
        published.clear();
        published.put(keyId, newKey());
        current = keyId;
    }

    /// A token such as Keycloak gives, good for an hour.
    public String token() {
        return sign(claims());
    }

    public String token(String subject) {
        return sign(claims().subject(subject));
    }

    public JwtClaimsBuilder claims() {
        return Jwt.claims()
                .issuer(issuer())
                .audience("selaras")
                .subject("editor.dinsos")
                .preferredUserName("editor.dinsos")
                .claim("typ", "Bearer")
                .claim("azp", "selaras-web")
                .issuedAt(Instant.now().minus(Duration.ofMinutes(1)))
                .expiresAt(Instant.now().plus(Duration.ofHours(1)));
    }

    public String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId(current).sign(published.get(current).getPrivate());
    }

    /// Signed with another key under the id of the realm's own.
    public String forged() {
        return claims().jws().keyId(current).sign(newKey().getPrivate());
    }

    /// Signed with a key whose id the realm never published.
    public String ofUnknownKey() {
        return claims().jws().keyId("unknown").sign(newKey().getPrivate());
    }

    /// `alg: none`, with or without something in the place of the signature.
    public String unsigned(String signature) {
        return unsignedParts("none") + "." + signature;
    }

    /// HS256 with the realm's public key as the secret: what confused libraries take for a good signature.
    public String signedWithPublicKey() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(published.get(current).getPublic().getEncoded(), "HmacSHA256"));
            String parts = unsignedParts("HS256");
            return parts + "." + BASE64URL.encodeToString(mac.doFinal(parts.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String unsignedParts(String algorithm) {
        String payload = token().split("\\.", -1)[1];
        String header = new JsonObject()
                .put("alg", algorithm)
                .put("typ", "JWT")
                .put("kid", current)
                .encode();
        return BASE64URL.encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "." + payload;
    }

    private void answer(HttpServerRequest request) {
        switch (request.path()) {
            case "/realms/selaras/.well-known/openid-configuration" ->
                request.response()
                        .putHeader("content-type", "application/json")
                        .end(new JsonObject()
                                .put("issuer", issuer())
                                .put("jwks_uri", issuer() + "/protocol/openid-connect/certs")
                                .put("token_endpoint", issuer() + "/protocol/openid-connect/token")
                                .put("authorization_endpoint", issuer() + "/protocol/openid-connect/auth")
                                .encode());
            case "/realms/selaras/protocol/openid-connect/certs" -> {
                keyReads.incrementAndGet();
                request.response().putHeader("content-type", "application/json").end(keys().encode());
            }
            default ->
                request.response()
                        .putHeader("content-type", "text/html")
                        .putHeader("content-security-policy", "frame-src 'self'")
                        .end("<h1>Keycloak " + request.path() + "</h1>");
        }
    }

    private JsonObject keys() {
        List<JsonObject> keys = published.entrySet().stream()
                .map(key -> {
                    RSAPublicKey rsa = (RSAPublicKey) key.getValue().getPublic();
                    return new JsonObject()
                            .put("kid", key.getKey())
                            .put("kty", "RSA")
                            .put("alg", "RS256")
                            .put("use", "sig")
                            .put("n", unsigned(rsa.getModulus()))
                            .put("e", unsigned(rsa.getPublicExponent()));
                })
                .toList();
        return new JsonObject().put("keys", new JsonArray(keys));
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return BASE64URL.encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
