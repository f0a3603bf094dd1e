package id.selaras.programs.program;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// The conditions of a search with the values that belong to their question marks. Values never become part of the SQL
/// text.
final class Conditions {
    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /// @param values one for each question mark of `text`, in order; collections become text arrays
    void add(String text, Object... values) {
        texts.add(text);
        this.values.addAll(Arrays.asList(values));
    }

    String sql() {
        return String.join(" and ", texts);
    }

    /// Sets the values from the first question mark on.
    ///
    /// @return the place of the next question mark
    int bind(PreparedStatement statement) throws SQLException {
        return bind(statement, 1);
    }

    /// As [#bind(PreparedStatement)], where other question marks stand before.
    int bind(PreparedStatement statement, int first) throws SQLException {
        int place = first;
        for (Object value : values) {
            if (value instanceof Collection<?> texts) {
                Object[] elements = texts.stream().map(Object::toString).toArray();
                statement.setArray(place, statement.getConnection().createArrayOf("varchar", elements));
            } else {
                statement.setObject(place, value);
            }
            place++;
        }
        return place;
    }
}
