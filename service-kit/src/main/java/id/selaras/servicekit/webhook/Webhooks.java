package id.selaras.servicekit.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/// Tells subscribers that a feed has something new. The message is a hint to pull the change feed, never data, so it
/// may come twice or stand for many changes.
@ApplicationScoped
public class Webhooks {
    private final DataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final WebhookWorker worker;

    Webhooks(DataSource database, TransactionSynchronizationRegistry transactions, WebhookWorker worker) {
        this.database = database;
        this.transactions = transactions;
        this.worker = worker;
    }

    /// Adds a hint to the caller's transaction. It costs one row, however many subscribers there are.
    ///
    /// @param feed a row of `webhook_feed`
    /// @param region region of the change; subscribers of other regions are not told
    /// @param subjects what the change is about, such as working groups; may be empty, then only those who
    ///     subscribed to everything are told
    /// @throws jakarta.transaction.TransactionalException outside a transaction
    @Transactional(Transactional.TxType.MANDATORY)
    public void hint(String feed, String region, Set<String> subjects) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into webhook_hint (feed, region, subjects) values (?, ?, ?)")) {
            insert.setString(1, feed);
            insert.setString(2, region);
            insert.setArray(3, connection.createArrayOf("varchar", subjects.toArray()));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("Hint for " + feed + " could not be stored", failure);
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    worker.wake();
                }
            }
        });
    }
}
