package id.selaras.localstack.testing.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The smallest value that a schema admits: required members alone, first choices, lowest numbers.
final class SmallestBody {
    private static final int DEEPEST = 12;
    private static final String YEAR = "fiscalYear";

    private final ApiDocument document;
    private final Map<String, String> known;

    /// @param known values of members by their names, such as a code that is registered
    SmallestBody(ApiDocument document, Map<String, String> known) {
        this.document = document;
        this.known = known;
    }

    Object of(Map<String, Object> schema) {
        return value("", schema, 0);
    }

    Object of(String name, Map<String, Object> schema) {
        return value(name, schema, 0);
    }

    private Object value(String name, Map<String, Object> reference, int depth) {
        Map<String, Object> schema = document.resolved(reference);
        Map<String, Object> first = firstChoice(schema);
        if (first != null && depth < DEEPEST) {
            return value(name, first, depth + 1);
        }
        if (schema.get("enum") instanceof List<?> choices && !choices.isEmpty()) {
            return choices.getFirst();
        }
        if (schema.get("examples") instanceof List<?> examples && !examples.isEmpty()) {
            return examples.getFirst();
        }
        if (schema.containsKey("example")) {
            return schema.get("example");
        }
        return switch (typeOf(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "integer", "number" -> number(name, schema);
            case "boolean" -> true;
            default -> text(name, schema);
        };
    }

    private static Map<String, Object> firstChoice(Map<String, Object> schema) {
        for (String keyword : List.of("allOf", "oneOf", "anyOf")) {
            if (schema.get(keyword) instanceof List<?> choices) {
                return choices.stream()
                        .map(ApiDocument::members)
                        .filter(choice -> !"null".equals(choice.get("type")))
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    static String typeOf(Map<String, Object> schema) {
        return switch (schema.get("type")) {
            case String type -> type;
            case List<?> types ->
                types.stream()
                        .map(Object::toString)
                        .filter(type -> !type.equals("null"))
                        .findFirst()
                        .orElse("string");
            case null, default -> schema.containsKey("properties") ? "object" : "string";
        };
    }

    private Map<String, Object> object(Map<String, Object> schema, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (depth < DEEPEST && schema.get("required") instanceof List<?> required) {
            Map<String, Object> properties = ApiDocument.members(schema.get("properties"));
            required.forEach(member -> object.put(
                    member.toString(),
                    value(member.toString(), ApiDocument.members(properties.get(member)), depth + 1)));
        }
        return object;
    }

    private List<Object> array(String name, Map<String, Object> schema, int depth) {
        List<Object> items = new ArrayList<>();
        int least = Math.max(1, numberAt(schema, "minItems", BigDecimal.ONE).intValue());
        for (int i = 0; i < least && depth < DEEPEST; i++) {
            items.add(value(name, ApiDocument.members(schema.get("items")), depth + 1));
        }
        return items;
    }

    private Object number(String name, Map<String, Object> schema) {
        if (known.containsKey(name)) {
            return new BigDecimal(known.get(name));
        }
        return numberAt(schema, "minimum", name.equals(YEAR) ? new BigDecimal(2027) : BigDecimal.ONE);
    }

    private Object text(String name, Map<String, Object> schema) {
        if (known.containsKey(name)) {
            return known.get(name);
        }
        return switch (String.valueOf(schema.get("format"))) {
            case "uuid" -> "00000000-0000-0007-0000-000000000007";
            case "date" -> "2027-06-01";
            case "date-time" -> "2027-06-01T00:00:00Z";
            case "uri" -> "https://example.org/";
            default ->
                "x"
                        .repeat(Math.max(
                                1, numberAt(schema, "minLength", BigDecimal.ONE).intValue()));
        };
    }

    private static BigDecimal numberAt(Map<String, Object> schema, String keyword, BigDecimal otherwise) {
        return schema.get(keyword) instanceof BigDecimal number ? number : otherwise;
    }
}
