package id.selaras.programs.statistics;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/// An SQL statement put together piece by piece with the values of its question marks. Values never become part of the
/// text.
public final class Question {
    private static final int FETCHED_AT_ONCE = 1_000;

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /// Reads one row.
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// @param values one for each question mark of `piece`, in order; collections become arrays
    public Question add(String piece, Object... values) {
        text.append(piece).append(' ');
        this.values.addAll(Arrays.asList(values));
        return this;
    }

    /// As [#add], where there is a value.
    public <T> Question addIf(Optional<T> value, String piece) {
        value.ifPresent(given -> add(piece, given));
        return this;
    }

    public <T> List<T> list(DataSource database, RowReader<T> reader) {
        List<T> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(reader.read(row));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("statistics could not be read", failure);
        }
        return rows;
    }

    public <T> Optional<T> first(DataSource database, RowReader<T> reader) {
        return list(database, reader).stream().findFirst();
    }

    /// Hands the rows on one by one, without ever holding all of them. Must be called outside a transaction.
    public <T> void forEach(DataSource database, RowReader<T> reader, Consumer<? super T> receiver) {
        try (Connection connection = database.getConnection()) {
            // The driver fetches in portions only within a transaction.
            connection.setAutoCommit(false);
            try (PreparedStatement statement = prepare(connection)) {
                statement.setFetchSize(FETCHED_AT_ONCE);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        receiver.accept(reader.read(row));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("statistics could not be read", failure);
        }
    }

    /// @return how many rows were changed
    public int change(DataSource database) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("statistics could not be written", failure);
        }
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        int place = 1;
        for (Object value : values) {
            switch (value) {
                case Collection<?> list ->
                    statement.setArray(place, connection.createArrayOf(elementType(list), list.toArray()));
                case Instant instant -> statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
                case null, default -> statement.setObject(place, value);
            }
            place++;
        }
        return statement;
    }

    private static String elementType(Collection<?> list) {
        return switch (list.isEmpty() ? null : list.iterator().next()) {
            case BigDecimal _ -> "numeric";
            case UUID _ -> "uuid";
            case Long _ -> "int8";
            case null, default -> "text";
        };
    }
}
