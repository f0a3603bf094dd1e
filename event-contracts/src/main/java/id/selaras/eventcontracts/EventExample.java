package id.selaras.eventcontracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Map;

/// One event as it may stand on a topic.
///
/// @param type short name of the type
/// @param name what the example shows
/// @param key the Kafka key
/// @param headers the CloudEvents headers
/// @param json the data
public record EventExample(String type, String name, String key, Map<String, String> headers, JsonNode json) {

    /// The record's value.
    public byte[] data() {
        try {
            return EventContract.JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same event as a later producer may send it: a property that today's schema does not know in every object.
    /// A consumer must read it just like the original.
    public EventExample fromLaterProducer() {
        JsonNode copy = json.deepCopy();
        addUnknownProperty(copy);
        return new EventExample(type, name + " (from a later producer)", key, headers, copy);
    }

    private static void addUnknownProperty(JsonNode node) {
        node.forEach(EventExample::addUnknownProperty);
        if (node instanceof ObjectNode object) {
            object.putObject("addedLater").put("meaning", "unknown today");
        }
    }

    @Override
    public String toString() {
        return type + "/" + name;
    }
}
