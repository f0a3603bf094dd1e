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
/// @param waiting whether visible versions have no number yet; where not, every visible one is numbered up to `last`
record ChangeNumbers(UUID epoch, long last, boolean waiting) {
    /// Versions that are numbered at once: whoever waits for the lock waits for no more than these.
    static final int BATCH = 5_000;

    /// @throws IllegalStateException where the feed has no row in table `change_feed`
    static ChangeNumbers read(Connection connection, FeedTable feed) throws SQLException {
        String sql = """
                select epoch, last_number, exists (select from %s where change_number is null)
                from change_feed where name = ?
                """.formatted(feed.table());
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, feed.feed());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("no row in change_feed for " + feed.feed());
                }
                return new ChangeNumbers(row.getObject(1, UUID.class), row.getLong(2), row.getBoolean(3));
            }
        }
    }

    /// Numbers every version that is visible by now, then tells how far the feed reaches.
    static ChangeNumbers upToDate(Connection connection, FeedTable feed) throws SQLException {
        boolean behind = read(connection, feed).waiting();
        while (behind) {
            behind = numberBatch(connection, feed);
        }
        return read(connection, feed);
    }

    /// Numbers the oldest versions that have no number, [#BATCH] at most, and commits that.
    ///
    /// @param connection in no transaction
    /// @return whether more may be waiting; where not, every version visible before the call has a number
    static boolean numberBatch(Connection connection, FeedTable feed) throws SQLException {
        connection.setAutoCommit(false);
        try {
            // The lock comes first, in a statement of its own: the numbering statement's snapshot must be taken
            // after the numbering before it has committed.
            lock(connection, feed);
            int numbered = number(connection, feed);
            connection.commit();
            return numbered == BATCH;
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void lock(Connection connection, FeedTable feed) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select from change_feed where name = ? for update")) {
            select.setString(1, feed.feed());
            select.execute();
        }
    }

    /// @return how many were numbered
    private static int number(Connection connection, FeedTable feed) throws SQLException {
        // Joined by their places in the table: versions without a number are touched by nobody else while the lock is
        // held, and no statistics, however stale, can lead to a plan that reads the whole table for each batch.
        String sql = """
                with waiting as (
                    select ctid as tuple, row_number() over (order by sequence) as place
                    from %1$s where change_number is null order by sequence limit %2$d
                ), numbered as (
                    update %1$s version set change_number = feed.last_number + waiting.place
                    from waiting, change_feed feed
                    where version.ctid = waiting.tuple and feed.name = ?
                    returning 1
                ), counted as (
                    select count(*) as number from numbered
                ), moved as (
                    update change_feed set last_number = last_number + counted.number
                    from counted where name = ? and counted.number > 0
                )
                select number from counted
                """.formatted(feed.table(), BATCH);
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, feed.feed());
            update.setString(2, feed.feed());
            try (ResultSet row = update.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
