package id.selaras.eventcontracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.resource.InputStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Validates JSON against one file of `schemas/`.
///
/// The files refer to one another by relative paths, so that they work from any folder. Here they are loaded under
/// two made-up roots: `open:` as they stand, `strict:` with undescribed properties forbidden.
final class SchemaCheck {

    private static final String OPEN = "open:/schemas/";
    private static final String STRICT = "strict:/schemas/";

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.add(iri -> source(iri.toString()))));
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .locale(Locale.ROOT)
            .build();
    private static final Map<String, SchemaCheck> CHECKS = new ConcurrentHashMap<>();

    private final JsonSchema schema;

    private SchemaCheck(String location) {
        this.schema = FACTORY.getSchema(SchemaLocation.of(location), CONFIG);
    }

    /// The schema as consumers see it.
    static SchemaCheck ofFile(String file) {
        return CHECKS.computeIfAbsent(OPEN + file, SchemaCheck::new);
    }

    /// The schema as producers must keep it: nothing that is not described.
    static SchemaCheck strictlyOfFile(String file) {
        return CHECKS.computeIfAbsent(STRICT + file, SchemaCheck::new);
    }

    List<String> violations(String part, JsonNode instance) {
        return schema.validate(instance).stream()
                .map(message -> {
                    String place = message.getInstanceLocation().toString();
                    return part + " " + (place.isEmpty() ? "/" : place) + ": " + message.getError();
                })
                .distinct()
                .sorted()
                .toList();
    }

    private static InputStreamSource source(String iri) {
        if (iri.startsWith(OPEN)) {
            return () -> resource(iri.substring(OPEN.length()));
        }
        if (iri.startsWith(STRICT)) {
            return () -> strict(iri.substring(STRICT.length()));
        }
        return null;
    }

    /// The schema with undescribed properties forbidden in every object.
    private static InputStream strict(String file) throws IOException {
        ObjectNode schema = (ObjectNode) EventContract.JSON.readTree(resource(file));
        if (schema.remove("$ref") instanceof TextNode base) {
            schema = merged((ObjectNode) EventContract.JSON.readTree(resource(base.textValue())), schema);
        }
        close(schema);
        return new ByteArrayInputStream(EventContract.JSON.writeValueAsBytes(schema));
    }

    /// An event that adds to a shared schema (`program-amended` to `program.json`) as one schema: a closed object
    /// would not know what another schema describes.
    private static ObjectNode merged(ObjectNode base, ObjectNode event) {
        base.withArray("required").addAll(event.withArray("required"));
        ObjectNode properties = base.withObject("/properties");
        event.withObject("/properties").properties().forEach(property -> {
            JsonNode described = properties.get(property.getKey());
            ObjectNode both = EventContract.JSON.createObjectNode();
            both.putArray("allOf")
                    .add(described == null ? both.objectNode() : described)
                    .add(property.getValue());
            properties.set(property.getKey(), both);
        });
        return base;
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("type").toString().contains("\"object\"")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(SchemaCheck::close);
    }

    private static InputStream resource(String file) throws IOException {
        InputStream stream = SchemaCheck.class.getResourceAsStream("/schemas/" + file);
        if (stream == null) {
            throw new IOException("No schema " + file);
        }
        return stream;
    }
}
