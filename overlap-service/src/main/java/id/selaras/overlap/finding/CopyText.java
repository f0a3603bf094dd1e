package id.selaras.overlap.finding;

import java.nio.charset.StandardCharsets;

/// Rows in the text format of PostgreSQL's COPY.
final class CopyText {
    private final StringBuilder text = new StringBuilder(4096);
    private boolean atRowStart = true;

    /// The next column; null stands for SQL's null.
    CopyText add(Object value) {
        if (!atRowStart) {
            text.append('\t');
        }
        atRowStart = false;
        if (value == null) {
            text.append("\\N");
        } else {
            escape(value.toString());
        }
        return this;
    }

    CopyText endRow() {
        text.append('\n');
        atRowStart = true;
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(character);
            }
        }
    }
}
