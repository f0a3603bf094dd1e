package id.selaras.agreements.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/// Column types that JDBC does not hand over as the types of this code.
public final class Rows {
    private Rows() {}

    /// @return null for an SQL null
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /// @return null for an SQL null
    public static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /// @return null for an SQL null
    public static Long number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }

    /// @return null for an SQL null
    public static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
