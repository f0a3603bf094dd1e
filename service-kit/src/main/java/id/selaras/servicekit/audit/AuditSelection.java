package id.selaras.servicekit.audit;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// A condition on entries with its values, made from constants of this class and parameters of the statement.
final class AuditSelection {
    private final StringBuilder condition =
            new StringBuilder(" number is not null and (region is null or region = any(?) or region like any(?))");
    private final List<Object> values = new ArrayList<>();
    private final Set<String> regions;

    private AuditSelection(Set<String> regions) {
        this.regions = regions;
    }

    static AuditSelection of(AuditFilter filter, Set<String> regions) {
        return new AuditSelection(regions)
                .and("action = ?", filter.action())
                .and("record_type = ?", filter.recordType())
                .and("record_id = ?", filter.recordId())
                .and("subject = ?", filter.subject())
                .and("at >= ?", utc(filter.fromTime()))
                .and("at < ?", utc(filter.toTime()));
    }

    /// Adds a condition; none where `value` is null.
    AuditSelection and(String comparison, Object value) {
        if (value != null) {
            condition.append(" and ").append(comparison);
            values.add(value);
        }
        return this;
    }

    String condition() {
        return condition.toString();
    }

    void setOn(PreparedStatement select) throws SQLException {
        Connection connection = select.getConnection();
        select.setArray(1, texts(connection, regions));
        select.setArray(
                2,
                texts(connection, regions.stream().map(region -> region + ".%").toList()));
        for (int i = 0; i < values.size(); i++) {
            select.setObject(i + 3, values.get(i));
        }
    }

    private static Object utc(Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private static Array texts(Connection connection, Collection<String> values) throws SQLException {
        return connection.createArrayOf("varchar", values.toArray());
    }
}
