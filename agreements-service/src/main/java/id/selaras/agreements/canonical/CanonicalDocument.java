package id.selaras.agreements.canonical;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/// The one byte form of a document that parties sign: JSON in the canonical form of
/// RFC 8785 (JCS), so that anybody can compute the same digest from the same content in any language.
///
/// @param text canonical JSON
/// @param sha256 SHA-256 of its UTF-8 bytes, lower-case hex
public record CanonicalDocument(String text, String sha256) {
    /// Of its own: a setting of the service's mapper must never change a digest.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /// @param content a record whose members a document consists of
    public static CanonicalDocument of(Record content) {
        try {
            return ofJson(JSON.writeValueAsString(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Content could not be written as JSON", impossible);
        }
    }

    /// @param json any JSON text whose numbers a double holds exactly
    public static CanonicalDocument ofJson(String json) {
        try {
            String text = new JsonCanonicalizer(json).getEncodedString();
            return new CanonicalDocument(text, digest(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("No canonical form", unreadable);
        }
    }

    /// The content that [#of] made the text from.
    public static <T extends Record> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Stored content is unreadable", unreadable);
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
