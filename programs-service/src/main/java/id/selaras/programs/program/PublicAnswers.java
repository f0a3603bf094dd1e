package id.selaras.programs.program;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// Answers that any cache may keep for a while and then ask about by their content.
@ApplicationScoped
class PublicAnswers {
    private static final int FIVE_MINUTES = 300;
    private static final int TAG_BYTES = 16;

    private final ObjectMapper json;

    PublicAnswers(ObjectMapper json) {
        this.json = json;
    }

    /// The answer, or 304 where the client has the same.
    Response cacheable(Object answer, Request request) {
        try {
            byte[] body = json.writeValueAsBytes(answer);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            EntityTag tag = new EntityTag(HexFormat.of().formatHex(Arrays.copyOf(digest, TAG_BYTES)));
            CacheControl control = new CacheControl();
            control.setMaxAge(FIVE_MINUTES);
            control.setNoTransform(false);
            // JAX-RS knows "private" alone by name.
            control.getCacheExtension().put("public", null);
            Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
            return (unchanged != null ? unchanged : Response.ok(body, MediaType.APPLICATION_JSON_TYPE))
                    .tag(tag)
                    .cacheControl(control)
                    .build();
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
