package id.selaras.gateway.description;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The one description in its two forms.
///
/// @param tag names its content; the forms' entity tags are made of it
record Description(Buffer json, Buffer yaml, String tag) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();
    private static final int TAG_BYTES = 16;

    static Description of(JsonObject document) {
        Buffer json = document.toBuffer();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes());
            return new Description(
                    json,
                    Buffer.buffer(YAML.writeValueAsBytes(JSON.readTree(json.toString()))),
                    HexFormat.of().formatHex(hash, 0, TAG_BYTES));
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Buffer in(Form form) {
        return form == Form.JSON ? json : yaml;
    }

    String entityTag(Form form) {
        return '"' + tag + (form == Form.JSON ? "" : "-yaml") + '"';
    }

    /// How it is written down.
    enum Form {
        JSON("application/json"),
        YAML("application/yaml");

        final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }
    }
}
