package id.selaras.servicekit.webhook;

import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Reads a subject's subscriptions and what was sent to them.
@ApplicationScoped
class SubscriptionReader {
    private static final String COLUMNS = """
            select id, feed, url, regions, subjects, disabled_reason, failing_since, created_at
            from webhook_subscription
            """;

    private final DataSource database;
    private final SecretVault vault;

    SubscriptionReader(DataSource database, SecretVault vault) {
        this.database = database;
        this.vault = vault;
    }

    @FunctionalInterface
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> select(String sql, Row<T> reading, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            List<T> items = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    items.add(reading.read(row));
                }
            }
            return items;
        } catch (SQLException failure) {
            throw new IllegalStateException("Webhooks could not be read", failure);
        }
    }

    /// @throws ProblemException 404 where the subject has no such subscription
    @Transactional
    public WebhookView require(UUID id, String owner) {
        return select(COLUMNS + " where id = ? and owner = ?", SubscriptionReader::view, id, owner).stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    @Transactional
    public Page<WebhookView> page(String owner, PageRequest page) {
        UUID after = page.after() == null ? new UUID(0, 0) : uuid(page.after());
        List<WebhookView> found = select(
                COLUMNS + " where owner = ? and id > ? order by id limit ?",
                SubscriptionReader::view,
                owner,
                after,
                page.limit() + 1);
        return Page.of(found, page.limit(), view -> view, view -> Cursor.encode(view.id()));
    }

    /// Newest first.
    @Transactional
    public Page<AttemptView> attempts(UUID id, String owner, PageRequest page) {
        require(id, owner);
        long before = page.after() == null ? Long.MAX_VALUE : number(page.after());
        List<AttemptView> found = select(
                """
                select id, message_id, attempt, at, milliseconds, status, failure from webhook_attempt
                where subscription_id = ? and id < ? order by id desc limit ?
                """,
                row -> new AttemptView(
                        row.getLong(1),
                        row.getObject(2, UUID.class),
                        row.getInt(3),
                        time(row, 4),
                        row.getLong(5),
                        row.getObject(6, Integer.class),
                        row.getString(7)),
                id,
                before,
                page.limit() + 1);
        return Page.of(found, page.limit(), view -> view, view -> Cursor.encode(view.number()));
    }

    /// A message that tests a subscription.
    ///
    /// @throws ProblemException 404 where the subject has no such subscription
    @Transactional
    public Delivery test(UUID id, String owner) {
        return select(
                        "select feed, url, secret, gen_random_uuid() from webhook_subscription where id = ? and owner = ?",
                        row -> new Delivery(
                                id,
                                row.getObject(4, UUID.class),
                                row.getString(1),
                                URI.create(row.getString(2)),
                                vault.opened(id, row.getString(3)),
                                0),
                        id,
                        owner)
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private static WebhookView view(ResultSet row) throws SQLException {
        String disabled = row.getString(6);
        return new WebhookView(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                List.of((String[]) row.getArray(4).getArray()),
                List.of((String[]) row.getArray(5).getArray()),
                disabled == null ? WebhookView.Status.ACTIVE : WebhookView.Status.DISABLED,
                disabled,
                time(row, 7),
                time(row, 8),
                null);
    }

    private static Instant time(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static UUID uuid(String cursor) {
        try {
            return UUID.fromString(Cursor.decode(cursor, 1).getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.unreadable();
        }
    }

    private static long number(String cursor) {
        try {
            return Long.parseLong(Cursor.decode(cursor, 1).getFirst());
        } catch (NumberFormatException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
