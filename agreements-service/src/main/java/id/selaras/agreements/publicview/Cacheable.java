package id.selaras.agreements.publicview;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// An answer that everybody may keep for a minute and then ask about by its entity tag, which is the digest of its
/// bytes: strong whatever the answer is made of.
final class Cacheable {
    private static final int SECONDS = 60;

    private Cacheable() {}

    static Response.ResponseBuilder of(byte[] body, String mediaType, Request request) {
        EntityTag tag = new EntityTag(digest(body));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(body).header(HttpHeaders.CONTENT_TYPE, mediaType) : unchanged;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + SECONDS);
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
