package id.selaras.servicekit.change;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// How far a feed is numbered.
///
/// @param epoch what cursors of this feed must carry
/// @param last the highest number given
record ChangeNumbers(UUID epoch, long last) {

    /// Numbers every visible version that has no number yet, then tells how far the feed reaches.
    static ChangeNumbers upToDate(Connection connection, FeedTable feed) throws SQLException {
        if (isPending(connection, feed)) {
            // The lock comes first, in a statement of its own: the numbering statement's snapshot must be taken
            // after the numbering before it has committed.
            read(connection, feed, " for update");
            number(connection, feed);
        }
        return read(connection, feed, "");
    }

    private static boolean isPending(Connection connection, FeedTable feed) throws SQLException {
        String sql = "select exists (select from " + feed.table() + " where change_number is null)";
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static ChangeNumbers read(Connection connection, FeedTable feed, String lock) throws SQLException {
        String sql = "select epoch, last_number from change_feed where name = ?" + lock;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, feed.feed());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("no row in change_feed for " + feed.feed());
                }
                return new ChangeNumbers(row.getObject(1, UUID.class), row.getLong(2));
            }
        }
    }

    private static void number(Connection connection, FeedTable feed) throws SQLException {
        String sql = """
                with pending as (
                    select sequence, row_number() over (order by sequence) as place
                    from %1$s where change_number is null
                ), numbered as (
                    update %1$s version set change_number = feed.last_number + pending.place
                    from pending, change_feed feed
                    where version.sequence = pending.sequence and feed.name = ?
                    returning 1
                )
                update change_feed set last_number = last_number + (select count(*) from numbered) where name = ?
                """.formatted(feed.table());
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, feed.feed());
            update.setString(2, feed.feed());
            update.executeUpdate();
        }
    }
}
