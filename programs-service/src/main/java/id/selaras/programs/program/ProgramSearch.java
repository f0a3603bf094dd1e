package id.selaras.programs.program;

import id.selaras.programs.region.RegionCode;
import id.selaras.programs.region.RegionLevel;
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

/// Lists programmes: one query a page, whatever is asked for. Pages follow the order's value and the id of the last
/// row, so that a deep page costs what the first does and rows added meanwhile shift nothing.
@ApplicationScoped
class ProgramSearch {
    private static final int CITY_LENGTH = "35.73".length();

    private final DataSource database;

    ProgramSearch(DataSource database) {
        this.database = database;
    }

    private record Row(UUID id, String orderValue, ProgramJson json) {}

    Page<ProgramJson> page(ProgramFilter filter, ProgramOrder order, Caller caller, String after, int limit) {
        Conditions conditions = new Conditions();
        visible(caller, conditions);
        narrow(filter, conditions);
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
        List<Row> rows = rows(conditions, order, limit + 1);
        return Page.of(rows, limit, Row::json, row -> Cursor.encode(order, row.orderValue(), row.id()));
    }

    private static void visible(Caller caller, Conditions conditions) {
        List<String> regions = List.copyOf(caller.regions());
        if (regions.size() == 1 && regions.getFirst().length() == CITY_LENGTH) {
            // The common case, and the one that every index begins with.
            conditions.add("region = ?", regions.getFirst());
        } else {
            conditions.add("(region = any(?) or left(region, 2) = any(?))", regions, regions);
        }
        if (!Sight.seesAllDrafts(caller)) {
            conditions.add("(status <> 'DRAFT' or opd_code = ?)", caller.opd().orElse(""));
        }
    }

    private static void narrow(ProgramFilter filter, Conditions conditions) {
        if (!filter.opds().isEmpty()) {
            conditions.add("opd_code = any(?)", filter.opds());
        }
        filter.fiscalYear().ifPresent(year -> conditions.add("fiscal_year = ?", year));
        if (!filter.clusters().isEmpty()) {
            conditions.add("cluster = any(?)", filter.clusters());
        }
        if (!filter.workingGroups().isEmpty()) {
            conditions.add("working_group = any(?)", filter.workingGroups());
        }
        // The tilde follows every character of a code in ASCII.
        filter.nomenclature()
                .ifPresent(prefix ->
                        conditions.add("nomenclature_code >= ? and nomenclature_code < ?", prefix, prefix + "~"));
        filter.location().ifPresent(location -> reaching(location, conditions));
        filter.words()
                .forEach(word -> conditions.add(
                        "lower(title || ' ' || coalesce(description, '')) like ?", "%" + literally(word) + "%"));
        if (!filter.statuses().isEmpty()) {
            conditions.add("status = any(?)", filter.statuses());
        }
        filter.supportProgram().ifPresent(support -> conditions.add("support_program = ?", support));
        filter.budgetFrom().ifPresent(least -> conditions.add("budget_rupiah >= ?", least));
        filter.budgetTo().ifPresent(most -> conditions.add("budget_rupiah <= ?", most));
    }

    /// A programme reaches a place from the places around it, at it, and inside it.
    private static void reaching(RegionCode place, Conditions conditions) {
        if (place.level() == RegionLevel.PROVINCE) {
            conditions.add("left(region, 2) = ?", place.text());
        } else if (place.level() == RegionLevel.CITY) {
            conditions.add("region = ?", place.text());
        } else {
            List<String> around = place.withSurroundings();
            conditions.add(
                    "locations && (? || array(select code from region where code >= ? and code < ?))",
                    around.subList(0, around.size() - 1),
                    place.text() + ".",
                    place.text() + "/");
        }
    }

    /// Keeps the wildcards of LIKE from meaning anything.
    private static String literally(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.unreadable();
        }
    }

    private List<Row> rows(Conditions conditions, ProgramOrder order, int count) {
        String column = order.by().column();
        String sql = "select id, " + column + ", document from program where " + conditions.sql() + " order by "
                + column + " " + order.direction() + ", id " + order.direction() + " limit ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(conditions.bind(select), count);
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
            case BUDGET, TITLE -> row.getString(2);
        };
    }
}
