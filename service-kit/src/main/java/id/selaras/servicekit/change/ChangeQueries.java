package id.selaras.servicekit.change;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The two readings of a feed table.
final class ChangeQueries {
    private static final String WITHIN_REGIONS = "(region = any(?) or region like any(?))";

    private ChangeQueries() {}

    /// @param after number behind which to begin
    /// @param last number with which to end: what others number meanwhile belongs to the next page
    static List<ChangeItem> between(
            Connection connection, FeedTable feed, Collection<String> regions, long after, long last, int limit)
            throws SQLException {
        String sql = """
                select record_id, version, change_number, state, data::text from %s
                where change_number > ? and change_number <= ? and %s
                order by change_number limit ?
                """.formatted(feed.table(), WITHIN_REGIONS);
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, after);
            select.setLong(2, last);
            setRegions(select, 3, regions);
            select.setInt(5, limit);
            return items(select);
        }
    }

    static List<ChangeItem> latest(
            Connection connection, FeedTable feed, Collection<String> regions, UUID after, int limit)
            throws SQLException {
        String sql = """
                select distinct on (record_id) record_id, version, coalesce(change_number, 0), state, data::text from %s
                where record_id > ? and %s
                order by record_id, version desc limit ?
                """.formatted(feed.table(), WITHIN_REGIONS);
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, after == null ? new UUID(0, 0) : after);
            setRegions(select, 2, regions);
            select.setInt(4, limit);
            return items(select);
        }
    }

    static FeedStatus status(Connection connection, FeedTable feed, Instant now) throws SQLException {
        String sql = """
                select feed.last_number,
                       (select recorded_at from %1$s where change_number = feed.last_number),
                       (select count(*) from %1$s where change_number is null),
                       (select min(recorded_at) from %1$s where change_number is null)
                from change_feed feed where feed.name = ?
                """.formatted(feed.table());
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, feed.feed());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("no row in change_feed for " + feed.feed());
                }
                Instant oldest = time(row, 4);
                return new FeedStatus(
                        row.getLong(1),
                        time(row, 2),
                        row.getLong(3),
                        oldest == null
                                ? 0
                                : Math.max(0, Duration.between(oldest, now).toSeconds()));
            }
        }
    }

    private static Instant time(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static void setRegions(PreparedStatement select, int from, Collection<String> regions) throws SQLException {
        Connection connection = select.getConnection();
        select.setArray(from, connection.createArrayOf("varchar", regions.toArray()));
        Object[] below = regions.stream().map(region -> region + ".%").toArray();
        select.setArray(from + 1, connection.createArrayOf("varchar", below));
    }

    private static List<ChangeItem> items(PreparedStatement select) throws SQLException {
        List<ChangeItem> items = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                items.add(new ChangeItem(
                        row.getString(1), row.getLong(2), row.getLong(3), row.getString(4), row.getString(5)));
            }
        }
        return items;
    }
}
