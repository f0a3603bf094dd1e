package id.selaras.servicekit.change;

import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// A change feed that loses nothing under concurrent writers.
///
/// A number taken from a sequence when a row is written is no place in a feed: a transaction that took a lower number
/// may commit later, behind a reader who has gone past it. So versions are written without a number, and a reader who
/// comes to the end of what is numbered numbers what has become visible, under a lock that only numbering
/// takes: numbers follow visibility, and a reader who has seen number n has seen every number below. Numbering
/// goes batch by batch, each committed at once, and no further than the page that is asked for needs: the first
/// reader after a hundred thousand versions is answered like any other.
@ApplicationScoped
public class ChangeFeed {
    private final DataSource database;
    private final Clock clock;

    ChangeFeed(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The versions after a cursor, of the given regions and what lies below them.
    ///
    /// @param after cursor of an earlier answer; null or empty: from the very first version
    /// @param limit how many items at most, at least 1
    /// @throws ProblemException 410 with a link to the snapshot where the cursor no longer holds; 400 where it
    /// never was one
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public ChangePage changes(FeedTable feed, Collection<String> regions, String after, int limit) {
        try (Connection connection = database.getConnection()) {
            ChangeNumbers numbers = ChangeNumbers.read(connection, feed);
            long position = after == null || after.isEmpty() ? 0 : position(feed, numbers, after);
            List<ChangeItem> items = new ArrayList<>(
                    ChangeQueries.between(connection, feed, regions, position, numbers.last(), limit + 1));
            boolean behind = numbers.waiting();
            while (behind && items.size() <= limit) {
                behind = ChangeNumbers.numberBatch(connection, feed);
                long numberedBefore = numbers.last();
                numbers = ChangeNumbers.read(connection, feed);
                items.addAll(ChangeQueries.between(
                        connection, feed, regions, numberedBefore, numbers.last(), limit + 1 - items.size()));
            }
            boolean more = items.size() > limit;
            if (more) {
                items.removeLast();
            }
            // Where nothing is left for these regions, the cursor moves past the other regions' changes too.
            long next = more ? items.getLast().changeNumber() : numbers.last();
            return new ChangePage(items, cursor(numbers.epoch(), next), more);
        } catch (SQLException failure) {
            throw new IllegalStateException("Feed " + feed.feed() + " could not be read", failure);
        }
    }

    /// The latest version of every record of the given regions, as a start for a mirror.
    ///
    /// @param after cursor of the stretch before; null or empty: the first stretch
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public SnapshotPage snapshot(FeedTable feed, Collection<String> regions, String after, int limit) {
        try (Connection connection = database.getConnection()) {
            UUID afterId = null;
            String changes;
            if (after == null || after.isEmpty()) {
                ChangeNumbers numbers = ChangeNumbers.upToDate(connection, feed);
                changes = cursor(numbers.epoch(), numbers.last());
            } else {
                List<String> parts = Cursor.decode(after, 2);
                afterId = uuid(parts.get(0));
                changes = parts.get(1);
            }
            List<ChangeItem> items = ChangeQueries.latest(connection, feed, regions, afterId, limit + 1);
            boolean more = items.size() > limit;
            if (more) {
                items = new ArrayList<>(items.subList(0, limit));
            }
            return new SnapshotPage(items, more ? Cursor.encode(items.getLast().id(), changes) : null, changes);
        } catch (SQLException failure) {
            throw new IllegalStateException("Snapshot of " + feed.feed() + " could not be read", failure);
        }
    }

    /// How fresh the feed is. Counts what nobody has numbered yet without numbering it.
    @Transactional
    public FeedStatus status(FeedTable feed) {
        try (Connection connection = database.getConnection()) {
            return ChangeQueries.status(connection, feed, clock.instant());
        } catch (SQLException failure) {
            throw new IllegalStateException("Status of " + feed.feed() + " could not be read", failure);
        }
    }

    private static long position(FeedTable feed, ChangeNumbers numbers, String cursor) {
        List<String> parts = Cursor.decode(cursor, 2);
        UUID epoch = uuid(parts.get(0));
        long position;
        try {
            position = Long.parseLong(parts.get(1));
        } catch (NumberFormatException notOurs) {
            throw Cursor.unreadable();
        }
        // A cursor ahead of the feed was given out before the database was set back to an older state.
        if (!epoch.equals(numbers.epoch()) || position > numbers.last() || position < 0) {
            throw ProblemException.of(ProblemType.CURSOR_EXPIRED)
                    .with("snapshot", feed.snapshotPath())
                    .link("snapshot", URI.create(feed.snapshotPath()));
        }
        return position;
    }

    private static String cursor(UUID epoch, long position) {
        return Cursor.encode(epoch, position);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
