package id.selaras.servicekit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.servicekit.identifier.Identifiers;
import id.selaras.servicekit.trace.Trace;
import id.selaras.servicekit.trace.TraceContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/// The transactional outbox: a fact and its event are written in one transaction, so there is never one without the
/// other. The [relay][OutboxRelay] publishes at least once; consumers recognise a repeated event by its id.
@ApplicationScoped
public class Outbox {
    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transactions;
    private final OutboxRelay relay;

    Outbox(
            DataSource database,
            ObjectMapper json,
            Clock clock,
            TransactionSynchronizationRegistry transactions,
            OutboxRelay relay) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.transactions = transactions;
        this.relay = relay;
    }

    /// Adds an event to the caller's transaction.
    ///
    /// @throws jakarta.transaction.TransactionalException outside a transaction
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutboxEvent event) {
        appendAll(List.of(event));
    }

    /// Adds events to the caller's transaction, in their order and in one go.
    ///
    /// @throws jakarta.transaction.TransactionalException outside a transaction
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(List<OutboxEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into outbox
                            (event_id, topic, type, subject, message_key, partition_key, data, occurred_at, traceparent)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            for (OutboxEvent event : events) {
                insert.setObject(1, Identifiers.next());
                insert.setString(2, event.topic());
                insert.setString(3, event.type());
                insert.setString(4, event.subject());
                insert.setString(5, event.key());
                insert.setString(6, event.partitionKey());
                insert.setString(7, event.data() == null ? null : json.writeValueAsString(event.data()));
                insert.setObject(8, clock.instant().atOffset(ZoneOffset.UTC));
                insert.setString(
                        9, Trace.current().map(TraceContext::traceparent).orElse(null));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException(
                    "Events like " + events.getFirst().type() + " could not be stored", failure);
        }
        wakeRelayOnCommit();
    }

    private void wakeRelayOnCommit() {
        // Once a transaction is enough, however many events it holds.
        if (transactions.getResource(Outbox.class) != null) {
            return;
        }
        transactions.putResource(Outbox.class, Boolean.TRUE);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }
}
