package id.selaras.servicekit.housekeeping;

import id.selaras.servicekit.outbox.OutboxConfig;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Clears away what has served its time. Several instances may do so at once: a deletion repeated deletes nothing.
@Singleton
class Purge {
    private static final Logger LOG = Logger.getLogger(Purge.class);

    /// Rows a statement deletes at most, so that none holds its locks for long.
    private static final int PORTION = 10_000;

    private final DataSource database;
    private final Clock clock;
    private final OutboxConfig outbox;
    private final RetentionConfig retention;

    Purge(DataSource database, Clock clock, OutboxConfig outbox, RetentionConfig retention) {
        this.database = database;
        this.clock = clock;
        this.outbox = outbox;
        this.retention = retention;
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "purge")
    void purge() {
        delete("outbox", "published_at", outbox.retention());
        delete("inbox", "claimed_at", retention.inbox());
        delete("idempotency_key", "created_at", retention.idempotencyKey());
        delete("webhook_attempt", "at", retention.webhookAttempt());
    }

    private void delete(String table, String column, Duration age) {
        // Both names are constants of this class.
        String sql = "delete from %1$s where ctid = any(array(select ctid from %1$s where %2$s < ? limit %3$d))"
                .formatted(table, column, PORTION);
        long deleted = 0;
        int portion;
        do {
            portion = QuarkusTransaction.requiringNew().call(() -> execute(sql, age));
            deleted += portion;
        } while (portion == PORTION);
        if (deleted > 0) {
            LOG.infof("Purged %d rows of %s older than %s", deleted, table, age);
        }
    }

    private int execute(String sql, Duration age) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setObject(1, clock.instant().minus(age).atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        }
    }
}
