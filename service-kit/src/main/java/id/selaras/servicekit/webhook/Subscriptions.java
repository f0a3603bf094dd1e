package id.selaras.servicekit.webhook;

import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identifier.Identifiers;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Who subscribes to what. A subscription is seen by the subject that made it and by nobody else.
@ApplicationScoped
class Subscriptions {
    private final DataSource database;
    private final Clock clock;
    private final WebhookConfig config;
    private final SubscriptionUrl url;
    private final SecretVault vault;
    private final SubscriptionReader reader;
    private final AuditLog audit;

    Subscriptions(
            DataSource database,
            Clock clock,
            WebhookConfig config,
            SubscriptionUrl url,
            SecretVault vault,
            SubscriptionReader reader,
            AuditLog audit) {
        this.database = database;
        this.clock = clock;
        this.config = config;
        this.url = url;
        this.vault = vault;
        this.reader = reader;
        this.audit = audit;
    }

    /// @return the subscription with its secret, which is never shown again
    /// @throws ProblemException 422 with the faults; 409 where the caller has this subscription, or too many
    @Transactional
    public WebhookView create(WebhookDraft draft, Caller caller) {
        try (Connection connection = database.getConnection()) {
            check(draft, caller, feeds(connection));
            UUID id = Identifiers.next();
            WebhookSecret secret = WebhookSecret.random();
            List<String> regions = draft.regions().isEmpty()
                    ? caller.regions().stream().sorted().toList()
                    : draft.regions();
            if (regions.isEmpty()) {
                throw ProblemException.of(ProblemType.FORBIDDEN, "identity.not-one-region");
            }
            requireRoom(connection, caller.subject());
            insert(connection, id, draft, caller.subject(), regions, vault.stored(id, secret));
            audit.record(AuditEntry.of("webhook.create", "webhook", id.toString(), regions.getFirst())
                    .with("feed", draft.feed())
                    .with("host", URI.create(draft.url()).getHost()));
            return reader.require(id, caller.subject()).withSecret(secret.shown());
        } catch (SQLException failure) {
            throw new IllegalStateException("A webhook could not be stored", failure);
        }
    }

    /// @throws ProblemException 404 where the caller has no such subscription
    @Transactional
    public void delete(UUID id, Caller caller) {
        WebhookView webhook = reader.require(id, caller.subject());
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from webhook_subscription where id = ?")) {
            delete.setObject(1, id);
            delete.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("Webhook " + id + " could not be deleted", failure);
        }
        audit.record(AuditEntry.of(
                "webhook.delete", "webhook", id.toString(), webhook.regions().getFirst()));
    }

    private void check(WebhookDraft draft, Caller caller, List<String> feeds) {
        if (feeds.isEmpty()) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "webhook.no-feeds");
        }
        Violations violations = new Violations();
        if (!feeds.contains(draft.feed())) {
            violations.addWithSuggestions("/feed", feeds, "webhook.feed-unknown", String.join(", ", feeds));
        }
        url.check(draft.url(), violations);
        violations.throwIfAny();
        draft.regions().forEach(caller::requireRegion);
    }

    private static List<String> feeds(Connection connection) throws SQLException {
        List<String> feeds = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select name from webhook_feed order by name");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                feeds.add(row.getString(1));
            }
        }
        return feeds;
    }

    private void requireRoom(Connection connection, String owner) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select count(*) from webhook_subscription where owner = ?")) {
            select.setString(1, owner);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                if (row.getInt(1) >= config.mostSubscriptions()) {
                    throw ProblemException.of(ProblemType.CONFLICT, "webhook.too-many", config.mostSubscriptions());
                }
            }
        }
    }

    private void insert(
            Connection connection, UUID id, WebhookDraft draft, String owner, List<String> regions, String secret)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into webhook_subscription (id, owner, feed, regions, subjects, url, secret, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (owner, feed, url) do nothing
                """)) {
            insert.setObject(1, id);
            insert.setString(2, owner);
            insert.setString(3, draft.feed());
            insert.setArray(4, texts(connection, regions));
            insert.setArray(5, texts(connection, draft.subjects()));
            insert.setString(6, draft.url());
            insert.setString(7, secret);
            insert.setObject(8, clock.instant().atOffset(ZoneOffset.UTC));
            if (insert.executeUpdate() == 0) {
                throw ProblemException.of(ProblemType.CONFLICT, "webhook.exists");
            }
        }
    }

    private static Array texts(Connection connection, List<String> values) throws SQLException {
        return connection.createArrayOf("varchar", values.toArray());
    }
}
