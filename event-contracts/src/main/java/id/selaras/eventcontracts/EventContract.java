package id.selaras.eventcontracts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What one type of event promises, for tests of the services.
///
/// A producer's test validates what it really published; a consumer's test reads every example:
///
/// ```java
/// assertThat(EventContract.of("program-registered").validate(headers, value)).isEmpty();
///
/// for (EventExample example : EventContract.of("program-registered").examples()) {
///     consumer.handle(example.headers(), example.data());
/// }
/// ```
///
/// The schemas are open, because consumers must let unknown properties pass. [#validate] is stricter: a property
/// that no schema describes is a violation, so that a misspelt or undocumented one does not reach a topic.
public final class EventContract {

    /// The types in the order of the AsyncAPI document.
    public static final List<String> TYPES = List.of(
            "program-registered",
            "program-amended",
            "program-withdrawn",
            "opd-published",
            "agreement-signed",
            "overlap-found",
            "overlap-updated",
            "overlap-decided");

    private static final String PREFIX = "id.selaras.";

    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String type;

    private EventContract(String type) {
        this.type = type;
    }

    /// The contract of a type, named short (`program-registered`) or as in `ce_type`
    /// (`id.selaras.program-registered`).
    ///
    /// @throws IllegalArgumentException if there is no such type
    public static EventContract of(String type) {
        String name = type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type;
        if (!TYPES.contains(name)) {
            throw new IllegalArgumentException("No event of type " + type + "; there are " + TYPES);
        }
        return new EventContract(name);
    }

    /// The short name of the type.
    public String type() {
        return type;
    }

    /// Checks one event as it stood on the topic.
    ///
    /// @param headers the record's headers, decoded as UTF-8
    /// @param data the record's value
    /// @return one readable line for each violation, the place first, such as
    ///     `data /opd/code: does not match …`; empty if the event keeps the contract
    public List<String> validate(Map<String, String> headers, byte[] data) {
        List<String> violations = new ArrayList<>(
                SchemaCheck.ofFile(type + ".headers.json").violations("headers", JSON.valueToTree(headers)));
        JsonNode tree;
        try {
            tree = JSON.readTree(data);
        } catch (IOException e) {
            violations.add("data: is not JSON: " + e.getMessage());
            return List.copyOf(violations);
        }
        List<String> ofData = SchemaCheck.strictlyOfFile(type + ".json").violations("data", tree);
        violations.addAll(ofData);
        if (ofData.isEmpty() && !subject(tree).equals(headers.get("ce_subject"))) {
            violations.add("headers /ce_subject: must be " + subject(tree) + ", as in the data");
        }
        return List.copyOf(violations);
    }

    /// The Kafka key that an event with this data must carry.
    public String key(JsonNode data) {
        return type.equals("opd-published")
                ? data.path("region").textValue() + "/" + subject(data)
                : data.path("region").textValue() + "/"
                        + data.path("fiscalYear").intValue() + "/" + subject(data);
    }

    /// Every example of the type, by name.
    public List<EventExample> examples() {
        return ExampleFiles.read(this);
    }

    /// The examples of one type; short for `of(type).examples()`.
    public static List<EventExample> examples(String type) {
        return of(type).examples();
    }

    private String subject(JsonNode data) {
        return data.path(type.equals("opd-published") ? "code" : "id").asText();
    }
}
