package id.selaras.agreements.auction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/// JSON in the columns of this feature.
@Singleton
class Stored {
    private final ObjectMapper json;

    Stored(ObjectMapper json) {
        this.json = json;
    }

    String write(Record value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A value could not be written as JSON", impossible);
        }
    }

    <T extends Record> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored value is unreadable", unreadable);
        }
    }
}
