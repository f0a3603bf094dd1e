package id.selaras.servicekit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Moves events from the table to Kafka, in the order of the table and one relay at a time: an advisory lock that
/// lives as long as a round's transaction lets the other instances stand by. A round that fails anywhere is repeated
/// whole, so an event can be published twice (its id stays the same) but never be left out. What is unpublished is
/// found by `published_at is null`, never by "id greater than the last": ids are given before transactions commit.
@ApplicationScoped
public class OutboxRelay {
    /// Key of the advisory lock, the same in every instance: "SELARAS1" in ASCII.
    public static final long LOCK = 0x53454C4152415331L;

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final DataSource database;
    private final EventPublisher publisher;
    private final OutboxConfig config;
    private final Clock clock;
    private final Timer delay;
    private final Semaphore work = new Semaphore(0);
    private volatile Thread thread;
    private volatile boolean stopping;

    OutboxRelay(DataSource database, EventPublisher publisher, OutboxConfig config, Clock clock, MeterRegistry meters) {
        this.database = database;
        this.publisher = publisher;
        this.config = config;
        this.clock = clock;
        this.delay = Timer.builder("selaras.outbox.delay")
                .description("Time from the fact to its event being acknowledged by Kafka")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
    }

    /// Tells the relay that a transaction with events has committed.
    void wake() {
        work.release();
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(config.deliveryTimeout().plusSeconds(1));
        }
        publisher.close();
    }

    private void run() {
        Duration pause = config.pollInterval();
        while (!stopping) {
            try {
                boolean more = publishRound() == config.batchSize();
                pause = config.pollInterval();
                if (!more && work.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                if (stopping) {
                    return;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
                LOG.warnf("Publishing failed, next try in %d ms: %s", pause.toMillis(), failure.getMessage());
                if (!rest(pause)) {
                    return;
                }
            }
        }
    }

    private static boolean rest(Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// @return how many events were published
    private int publishRound() {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                if (!lock(connection)) {
                    return 0;
                }
                List<StoredEvent> events = unpublished(connection);
                if (!events.isEmpty()) {
                    publisher.publish(events);
                    markPublished(connection, events);
                }
                Instant now = clock.instant();
                events.forEach(event -> delay.record(Duration.between(event.occurredAt(), now)));
                return events.size();
            }
        });
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
            return result.next() && result.getBoolean(1);
        }
    }

    private List<StoredEvent> unpublished(Connection connection) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                select id, event_id, topic, type, subject, message_key, partition_key, data, occurred_at,
                       traceparent
                from outbox where published_at is null order by id limit ?
                """)) {
            select.setInt(1, config.batchSize());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    events.add(new StoredEvent(
                            row.getLong(1),
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            row.getObject(9, OffsetDateTime.class).toInstant(),
                            row.getString(10)));
                }
            }
        }
        return events;
    }

    private static void markPublished(Connection connection, List<StoredEvent> events) throws SQLException {
        Object[] ids = events.stream().map(StoredEvent::id).toArray();
        try (PreparedStatement update =
                connection.prepareStatement("update outbox set published_at = now() where id = any(?)")) {
            update.setArray(1, connection.createArrayOf("bigint", ids));
            update.executeUpdate();
        }
    }
}
