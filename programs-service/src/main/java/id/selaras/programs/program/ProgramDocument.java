package id.selaras.programs.program;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import java.io.IOException;
import org.hibernate.annotations.Immutable;

/// Writes a programme as the text that stands in the table and goes out of the API unchanged. Its form must not move
/// with the settings of the HTTP side, hence a mapper of its own.
@Immutable
class ProgramDocument implements AttributeConverter<ProgramView, String> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // A later version may have written more.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private static final ObjectReader READER = JSON.readerFor(ProgramView.class);

    @Override
    public String convertToDatabaseColumn(ProgramView view) {
        try {
            return JSON.writeValueAsString(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public ProgramView convertToEntityAttribute(String document) {
        return read(document);
    }

    static ProgramView read(String document) {
        try {
            return READER.readValue(document);
        } catch (JsonProcessingException notOurs) {
            throw unreadable(notOurs);
        }
    }

    /// @param document in UTF-8
    static ProgramView read(byte[] document) {
        try {
            return READER.readValue(document);
        } catch (IOException notOurs) {
            throw unreadable(notOurs);
        }
    }

    private static IllegalStateException unreadable(IOException notOurs) {
        return new IllegalStateException("A stored programme cannot be read", notOurs);
    }
}
