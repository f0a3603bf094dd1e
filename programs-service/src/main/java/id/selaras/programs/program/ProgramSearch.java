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
    private static final String RANKED =
            "(select *, ts_rank(search, search_query(?, '')) as relevance from program) as program";

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
        if (after != null) {
            List<String> cursor = Cursor.decode(after, 3);
            if (!cursor.get(0).equals(order.toString())) {
                throw Cursor.unreadable();
            }
            conditions.add(
                    "(" + order.by().column() + ", id) " + order.comparison() + " (?, ?)",
                    order.by().value(cursor.get(1)),
                    uuid(cursor.get(2)));
        }
        List<Row> rows = rows(filter, conditions, order, limit + 1);
        return Page.of(rows, limit, Row::json, row -> Cursor.encode(order, row.orderValue(), row.id()));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.unreadable();
        }
    }

    private List<Row> rows(ProgramFilter filter, Conditions conditions, ProgramOrder order, int count) {
        String column = order.by().column();
        boolean ranked = order.by() == ProgramSort.RELEVANCE;
        String sql = "select id, " + column + ", document from " + (ranked ? RANKED : "program") + " where "
                + conditions.sql() + " order by " + column + " " + order.direction() + ", id " + order.direction()
                + " limit ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int place = 1;
            if (filter.words().isPresent()) {
                // How rare the words are decides the plan, so it is made for these words each time.
                select.unwrap(PGStatement.class).setPrepareThreshold(0);
                place = ranked ? filter.words().get().bind(select, place) : place;
            }
            select.setInt(conditions.bind(select, place), count);
            List<Row> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(
                            row.getObject(1, UUID.class),
                            orderValue(row, order.by()),
                            new ProgramJson(row.getString(3))));
                }
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException("Programmes could not be listed", failure);
        }
    }

    private static String orderValue(ResultSet row, ProgramSort sort) throws SQLException {
        return switch (sort) {
            case REGISTERED_AT, CHANGED_AT ->
                row.getObject(2, OffsetDateTime.class).toString();
            case BUDGET, TITLE, RELEVANCE -> row.getString(2);
        };
    }
}
