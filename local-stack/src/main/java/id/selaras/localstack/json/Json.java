package id.selaras.localstack.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// The little JSON this module needs, so that the launcher runs on the JDK alone.
///
/// Objects are ordered `Map<String, Object>`, arrays `List<Object>`, numbers [BigDecimal];
/// strings, booleans and `null` stand for themselves.
public final class Json {
    private Json() {}

    /// @throws IllegalArgumentException where the text is no JSON, with the position
    public static Object read(String text) {
        return new JsonReader(text).document();
    }

    /// As [#read], for a text that must be an object.
    public static Map<String, Object> object(String text) {
        return asObject(read(text));
    }

    public static String write(Object value) {
        StringBuilder out = new StringBuilder();
        JsonWriter.append(out, value);
        return out.toString();
    }

    /// The value at a path of object members and array positions; `null` where there is none.
    public static Object at(Object value, Object... path) {
        Object here = value;
        for (Object step : path) {
            here = step(here, step);
        }
        return here;
    }

    private static Object step(Object value, Object step) {
        return switch (step) {
            case String member when value instanceof Map<?, ?> map -> map.get(member);
            case Integer position when value instanceof List<?> list && position < list.size() -> list.get(position);
            default -> null;
        };
    }

    /// The text at a path; numbers and booleans as they are written, `null` where there is none.
    public static String text(Object value, Object... path) {
        return switch (at(value, path)) {
            case null -> null;
            case BigDecimal number -> number.toPlainString();
            case Object other -> other.toString();
        };
    }

    /// The objects of the array at a path; empty where there is none.
    public static List<Map<String, Object>> objects(Object value, Object... path) {
        return at(value, path) instanceof List<?> list
                ? list.stream().map(Json::asObject).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked") // the reader puts nothing but strings into the keys
    private static Map<String, Object> asObject(Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalArgumentException("expected a JSON object, not " + write(value));
    }
}
