package id.selaras.localstack.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes the values that [Json] names.
final class JsonWriter {
    private JsonWriter() {}

    static void append(StringBuilder out, Object value) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> members -> object(out, members);
            case List<?> items -> array(out, items);
            case BigDecimal number -> out.append(number.toPlainString());
            case Number number -> out.append(number);
            case Boolean truth -> out.append(truth);
            case Object other -> string(out, other.toString());
        }
    }

    private static void object(StringBuilder out, Map<?, ?> members) {
        String separator = "{";
        for (var member : members.entrySet()) {
            out.append(separator);
            string(out, member.getKey().toString());
            out.append(':');
            append(out, member.getValue());
            separator = ",";
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private static void array(StringBuilder out, List<?> items) {
        String separator = "[";
        for (Object item : items) {
            out.append(separator);
            append(out, item);
            separator = ",";
        }
        out.append(items.isEmpty() ? "[]" : "]");
    }

    private static void string(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                default -> {
                    if (c < ' ') {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
