package id.selaras.servicekit.inbox;

import id.selaras.servicekit.trace.Trace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/// Takes events from Kafka exactly once in effect: the claim of an event's id and what the event changes commit
/// together, so a redelivered event finds its claim and does nothing.
///
/// A batch is one transaction. Where it fails, its events are taken one by one: a poisoned one goes to the topic
/// `<topic>.dead-letter` with its reason; while the database is away an event is tried again until it works, since
/// going on would lose it.
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final DataSource database;
    private final DeadLetters deadLetters;
    private volatile boolean stopping;

    Inbox(DataSource database, DeadLetters deadLetters) {
        this.database = database;
        this.deadLetters = deadLetters;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /// Returns once every record is processed, known already, or in the dead-letter topic: only then may the
    /// consumer's offset move on.
    ///
    /// @param consumer name under which the events are claimed; one for each independent use of a topic
    /// @throws CancellationException where the service stops meanwhile; the records will be delivered again
    public void receive(String consumer, ConsumerRecords<String, byte[]> records, EventHandler handler) {
        receiveTogether(
                consumer,
                records,
                events -> events.forEach(event -> Trace.within(event.trace(), () -> handler.handle(event))));
    }

    /// As [#receive], for a consumer that handles many events at once faster than one by one.
    ///
    /// @param handler is given the new events of a transaction, in their order; again, one by one, where that
    ///     fails. It enters their traces itself, where it can keep them apart
    public void receiveTogether(String consumer, ConsumerRecords<String, byte[]> records, BatchHandler handler) {
        List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>(records.count());
        records.forEach(batch::add);
        if (batch.size() > 1 && taken(consumer, batch, handler)) {
            return;
        }
        batch.forEach(message -> receive(consumer, message, handler));
    }

    private boolean taken(String consumer, List<ConsumerRecord<String, byte[]>> batch, BatchHandler handler) {
        try {
            process(consumer, batch, handler);
            return true;
        } catch (RuntimeException failure) {
            LOG.debugf("Batch of %d failed and is taken one by one: %s", batch.size(), failure.getMessage());
            return false;
        }
    }

    private void receive(String consumer, ConsumerRecord<String, byte[]> message, BatchHandler handler) {
        Duration pause = FIRST_PAUSE;
        for (int failures = 0; ; ) {
            try {
                process(consumer, List.of(message), handler);
                return;
            } catch (RuntimeException failure) {
                boolean transientFailure = TransientFailures.contains(failure);
                failures += transientFailure ? 0 : 1;
                if (!transientFailure && (isPoisoned(failure) || failures == TRIES)) {
                    deadLetters.send(consumer, message, failure);
                    return;
                }
                LOG.warnf(
                        "Event at %s-%d offset %d failed, next try in %d ms: %s",
                        message.topic(),
                        message.partition(),
                        message.offset(),
                        pause.toMillis(),
                        failure.getClass().getSimpleName());
                rest(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    private static boolean isPoisoned(Throwable failure) {
        return failure instanceof PoisonedEventException || failure.getCause() instanceof PoisonedEventException;
    }

    private void process(String consumer, List<ConsumerRecord<String, byte[]>> messages, BatchHandler handler) {
        List<IncomingEvent> events = messages.stream().map(IncomingEvent::of).toList();
        QuarkusTransaction.requiringNew().run(() -> {
            Set<EventIdentity> claimed = claim(consumer, events);
            // Removed: the same event may stand twice in one batch.
            List<IncomingEvent> fresh = events.stream()
                    .filter(event -> claimed.remove(new EventIdentity(event.source(), event.id())))
                    .toList();
            if (!fresh.isEmpty()) {
                handler.handle(fresh);
            }
        });
    }

    private record EventIdentity(String source, String id) {}

    /// @return those of the events that nobody had claimed before
    private Set<EventIdentity> claim(String consumer, List<IncomingEvent> events) {
        Set<EventIdentity> claimed = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into inbox (consumer, source, event_id)
                        select ?, * from unnest(?, ?)
                        on conflict do nothing returning source, event_id
                        """)) {
            insert.setString(1, consumer);
            insert.setArray(
                    2,
                    texts(connection, events.stream().map(IncomingEvent::source).toArray()));
            insert.setArray(
                    3, texts(connection, events.stream().map(IncomingEvent::id).toArray()));
            try (ResultSet row = insert.executeQuery()) {
                while (row.next()) {
                    claimed.add(new EventIdentity(row.getString(1), row.getString(2)));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Events could not be claimed", failure);
        }
        return claimed;
    }

    private static java.sql.Array texts(Connection connection, Object[] values) throws SQLException {
        return connection.createArrayOf("varchar", values);
    }

    private void rest(Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        if (stopping) {
            throw new CancellationException("the service stops");
        }
    }
}
