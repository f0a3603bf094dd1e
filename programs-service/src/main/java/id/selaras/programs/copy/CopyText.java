package id.selaras.programs.copy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import org.postgresql.PGConnection;

/// Rows in the text format of PostgreSQL's COPY, the fastest way in. A few hundred at a time, so that memory stays the
/// same however many there are in all.
public final class CopyText {
    private final StringBuilder text = new StringBuilder(1024 * 1024);
    private boolean atStart = true;

    /// Adds the next column of the present row.
    ///
    /// @param value null, a text, a number, a truth value, bytes, a collection of texts (an array), or anything
    ///     whose text PostgreSQL reads as the column's type
    public CopyText add(Object value) {
        if (!atStart) {
            text.append('\t');
        }
        atStart = false;
        switch (value) {
            case null -> text.append("\\N");
            case String string -> escaped(string);
            case byte[] bytes -> text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            case Collection<?> elements -> escaped(array(elements));
            default -> text.append(value);
        }
        return this;
    }

    public void endRow() {
        text.append('\n');
        atStart = true;
    }

    /// Writes the rows added since the last call, in the connection's transaction.
    ///
    /// @param target table and columns, such as `region (code, name)`
    public void copyInto(String target, Connection connection) throws SQLException {
        if (text.isEmpty()) {
            return;
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        try (InputStream rows = new ByteArrayInputStream(bytes)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin", rows);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void escaped(String string) {
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    private static String array(Collection<?> elements) {
        StringBuilder array = new StringBuilder("{");
        for (Object element : elements) {
            if (array.length() > 1) {
                array.append(',');
            }
            array.append('"')
                    .append(element.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }
}
