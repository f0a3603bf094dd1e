package id.selaras.programs.program;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGStatement;

/// Lists programmes: one query a page, whatever is asked for. Pages follow the order's value and the id of the last
/// row, so that a deep page costs what the first does and rows added meanwhile shift nothing.
@ApplicationScoped
class ProgramSearch {
    /// Rows that a search is planned for at least. The database guesses how many rows the beginning of a word finds,
    /// and for a few rows would rather walk along the order than ask the index of words; with rare words that is a
    /// walk through all programmes.
    private static final int LEAST_PLANNED = 100;

    /// Of more programmes that hold the words, the newest so many are compared by how well they fit.
    private static final int MOST_RANKED = 1_000;

    private final DataSource database;

    ProgramSearch(DataSource database) {
        this.database = database;
    }

    private record Row(UUID id, String orderValue, ProgramJson json) {}

    Page<ProgramJson> page(ProgramFilter filter, ProgramOrder order, Caller caller, String after, int limit) {
        return page(filter, ProgramCriteria.of(filter, caller), order, after, limit);
    }

    /// @param conditions those of the filter and of who asks
    Page<ProgramJson> page(ProgramFilter filter, Conditions conditions, ProgramOrder order, String after, int limit) {
        List<Row> rows = rows(filter, conditions, behind(order, after), order, limit + 1);
        return Page.of(rows, limit, Row::json, row -> Cursor.encode(order, row.orderValue(), row.id()));
    }

    private static Conditions behind(ProgramOrder order, String after) {
        Conditions behind = new Conditions();
        if (after == null) {
            behind.add("true");
            return behind;
        }
        List<String> cursor = Cursor.decode(after, 3);
        if (!cursor.getFirst().equals(order.toString())) {
            throw Cursor.unreadable();
        }
        String place =
                order.by() == ProgramSort.RELEVANCE ? "place" : order.by().column();
        behind.add(
                "(" + place + ", id) " + order.comparison() + " (?, ?)",
                order.by().value(cursor.get(1)),
                uuid(cursor.get(2)));
        return behind;
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.unreadable();
        }
    }

    private List<Row> rows(
            ProgramFilter filter, Conditions conditions, Conditions behind, ProgramOrder order, int count) {
        boolean searched =
                filter.words().isPresent() || filter.targetGroupWords().isPresent();
        String found = order.by() == ProgramSort.RELEVANCE
                ? ranked(order, conditions, behind)
                : ordered(order, conditions, behind, searched ? Math.max(count, LEAST_PLANNED) : count);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select id, place, document from (" + found
                        + ") as found order by place " + order.direction() + ", id " + order.direction()
                        + " limit ?")) {
            int place = 1;
            if (searched) {
                // How rare the words are decides the plan, so it is made for these words each time.
                select.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
            if (order.by() == ProgramSort.RELEVANCE) {
                place = filter.words().orElseThrow().bind(select, place);
            }
            select.setInt(behind.bind(select, conditions.bind(select, place)), count);
            List<Row> rows = new ArrayList<>(count);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(
                            new Row(row.getObject(1, UUID.class), orderValue(row, order.by()), ProgramJson.in(row, 3)));
                }
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException("Programmes could not be listed", failure);
        }
    }

    private static String ordered(ProgramOrder order, Conditions conditions, Conditions behind, int count) {
        String column = order.by().column();
        return "select id, " + column + " as place, document from program where " + conditions.sql() + " and "
                + behind.sql() + " order by " + column + " " + order.direction() + ", id " + order.direction()
                + " limit " + count;
    }

    private static String ranked(ProgramOrder order, Conditions conditions, Conditions behind) {
        return "select id, place, document from (select id, " + order.by().column()
                + " as place, document from (select id, search, document from program where " + conditions.sql()
                + " order by listed_at desc, id desc limit " + MOST_RANKED + ") as newest) as ranked where "
                + behind.sql();
    }

    private static String orderValue(ResultSet row, ProgramSort sort) throws SQLException {
        return switch (sort) {
            case REGISTERED_AT, CHANGED_AT ->
                row.getObject(2, OffsetDateTime.class).toString();
            case BUDGET, TITLE, RELEVANCE -> row.getString(2);
        };
    }
}
