package id.selaras.servicekit.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// What is to be told to whom and when, in the table of subscriptions. Rows are claimed with `skip locked` and leased
/// for longer than a request may take, so several instances share the work and one that dies leaves nothing behind.
@Singleton
class DeliveryQueue {
    private static final int HINTS_AT_ONCE = 1_000;

    private final DataSource database;
    private final WebhookConfig config;
    private final SecretVault vault;
    private final RetryPause pause;

    DeliveryQueue(DataSource database, WebhookConfig config, SecretVault vault) {
        this.database = database;
        this.config = config;
        this.vault = vault;
        this.pause = new RetryPause(config.firstRetry(), config.longestRetry());
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T statement(String sql, Work<T> work) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement(sql)) {
                return work.with(statement);
            }
        });
    }

    /// Hands the hints out to the subscriptions they concern: any number of hints makes one message.
    void distributeHints() {
        statement(
                """
                with taken as (
                    delete from webhook_hint where id in (
                        select id from webhook_hint order by id limit ? for update skip locked)
                    returning feed, region, subjects
                ), concerned as (
                    select subscription.id from webhook_subscription subscription
                    where subscription.disabled_reason is null and exists (
                        select from taken
                        where taken.feed = subscription.feed
                          and (cardinality(subscription.subjects) = 0 or subscription.subjects && taken.subjects)
                          and exists (select from unnest(subscription.regions) region
                                      where taken.region = region or taken.region like region || '.%'))
                    order by subscription.id for update
                )
                update webhook_subscription subscription
                set hinted = true, due_at = coalesce(due_at, now() + ? * interval '1 millisecond')
                from concerned where subscription.id = concerned.id
                """,
                update -> {
                    update.setInt(1, HINTS_AT_ONCE);
                    update.setLong(2, config.quietPeriod().toMillis());
                    return update.executeUpdate();
                });
    }

    /// Takes messages that are due.
    List<Delivery> claim(int most) {
        return statement("""
                update webhook_subscription
                set hinted = false, attempts = attempts + 1, message_id = coalesce(message_id, gen_random_uuid()),
                    leased_until = now() + ? * interval '1 millisecond'
                where id in (
                    select id from webhook_subscription
                    where due_at <= now() and disabled_reason is null
                      and (leased_until is null or leased_until < now())
                    order by due_at limit ? for update skip locked)
                returning id, message_id, feed, url, secret, attempts
                """, claim -> {
            claim.setLong(1, config.timeout().multipliedBy(3).toMillis());
            claim.setInt(2, most);
            List<Delivery> deliveries = new ArrayList<>();
            try (ResultSet row = claim.executeQuery()) {
                while (row.next()) {
                    deliveries.add(delivery(row));
                }
            }
            return deliveries;
        });
    }

    private Delivery delivery(ResultSet row) throws SQLException {
        UUID subscription = row.getObject(1, UUID.class);
        return new Delivery(
                subscription,
                row.getObject(2, UUID.class),
                row.getString(3),
                URI.create(row.getString(4)),
                vault.opened(subscription, row.getString(5)),
                row.getInt(6));
    }

    /// Keeps how an attempt ended, and what follows from it.
    void complete(Delivery delivery, DeliveryOutcome outcome) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (keepAttempt(delivery, outcome) == 0) {
                return;
            }
            if (delivery.isTest()) {
                enableAgain(delivery, outcome);
            } else if (outcome.arrived()) {
                arrived(delivery);
            } else {
                failed(delivery, outcome);
            }
        });
    }

    /// @return 0 where the subscription was deleted meanwhile
    private int keepAttempt(Delivery delivery, DeliveryOutcome outcome) {
        return statement("""
                insert into webhook_attempt (subscription_id, message_id, attempt, at, milliseconds, status, failure)
                select id, ?, ?, now(), ?, ?, ? from webhook_subscription where id = ? for update
                """, insert -> {
            insert.setObject(1, delivery.messageId());
            insert.setInt(2, delivery.attempt());
            insert.setLong(3, outcome.milliseconds());
            insert.setObject(4, outcome.status(), Types.INTEGER);
            insert.setString(5, outcome.failure());
            insert.setObject(6, delivery.subscription());
            return insert.executeUpdate();
        });
    }

    private void enableAgain(Delivery delivery, DeliveryOutcome outcome) {
        if (outcome.arrived()) {
            statement("""
                    update webhook_subscription
                    set disabled_reason = null, failing_since = null, attempts = 0, due_at = now(), hinted = true
                    where id = ? and disabled_reason is not null
                    """, update -> {
                update.setObject(1, delivery.subscription());
                return update.executeUpdate();
            });
        }
    }

    private void arrived(Delivery delivery) {
        statement("""
                update webhook_subscription
                set due_at = case when hinted then now() + ? * interval '1 millisecond' end,
                    message_id = null, attempts = 0, leased_until = null, failing_since = null
                where id = ?
                """, update -> {
            update.setLong(1, config.quietPeriod().toMillis());
            update.setObject(2, delivery.subscription());
            return update.executeUpdate();
        });
    }

    private void failed(Delivery delivery, DeliveryOutcome outcome) {
        Duration next = pause.after(delivery.attempt());
        statement("""
                update webhook_subscription
                set due_at = now() + ? * interval '1 millisecond', leased_until = null,
                    failing_since = coalesce(failing_since, now()),
                    disabled_reason = case when ? or failing_since < now() - ? * interval '1 millisecond' then ? end
                where id = ?
                """, update -> {
            update.setLong(1, next.toMillis());
            update.setBoolean(2, outcome.isGone());
            update.setLong(3, config.giveUpAfter().toMillis());
            update.setString(4, outcome.failure());
            update.setObject(5, delivery.subscription());
            return update.executeUpdate();
        });
    }
}
