package id.selaras.agreements.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/// Plain SQL for records that are only ever added, and for summaries over many rows: there a mapped entity would be in
/// the way. Statements join the caller's transaction.
@ApplicationScoped
public class Sql {
    private static final int ROWS_AT_ONCE = 200;

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /// Makes one record of the row that `row` stands at.
    @FunctionalInterface
    public interface Reader<R> {
        R read(ResultSet row) throws SQLException;
    }

    /// @param arguments for the statement's question marks; an [Instant] fills a timestamptz, a collection a text[], an
    ///     enum its name
    public <R> List<R> list(String query, Reader<R> reader, Object... arguments) {
        List<R> rows = new ArrayList<>();
        forEach(query, reader, rows::add, arguments);
        return rows;
    }

    public <R> Optional<R> first(String query, Reader<R> reader, Object... arguments) {
        return list(query, reader, arguments).stream().findFirst();
    }

    /// Hands over row by row. Inside a transaction no more than a few hundred rows are in memory at once.
    public <R> void forEach(String query, Reader<R> reader, Consumer<? super R> consumer, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            fill(connection, statement, arguments);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    consumer.accept(reader.read(row));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("A query failed", failure);
        }
    }

    /// @return how many rows were added or changed
    public int change(String update, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(update)) {
            fill(connection, statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("A change failed", failure);
        }
    }

    private static void fill(Connection connection, PreparedStatement statement, Object... arguments)
            throws SQLException {
        for (int index = 0; index < arguments.length; index++) {
            Object value =
                    switch (arguments[index]) {
                        case Instant instant -> instant.atOffset(ZoneOffset.UTC);
                        case Enum<?> constant -> constant.name();
                        case Collection<?> texts -> connection.createArrayOf("text", texts.toArray());
                        case null -> null;
                        case Object other -> other;
                    };
            statement.setObject(index + 1, value);
        }
    }
}
