package id.selaras.servicekit.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Tells the metrics what waits in the database to be sent: events and hints to subscribers. Read from time to time and
/// not when the metrics are asked for: those must not wait for the database.
@Singleton
class Backlog {
    private static final Logger LOG = Logger.getLogger(Backlog.class);

    /// Enough to see that something is stuck; counting millions of rows would not help it.
    private static final String COUNT = """
            select count(*), min(occurred_at),
                   (select count(*) from webhook_subscription where disabled_reason is null and failing_since is not null)
            from (select occurred_at from outbox where published_at is null order by id limit 10000) waiting
            """;

    private final DataSource database;
    private final Clock clock;
    private volatile Waiting waiting = new Waiting(Double.NaN, Double.NaN, Double.NaN);

    /// Each is not a number where the database could not be asked.
    private record Waiting(double events, double oldestSeconds, double failingSubscribers) {}

    Backlog(DataSource database, Clock clock, MeterRegistry meters) {
        this.database = database;
        this.clock = clock;
        Gauge.builder("selaras.outbox.unpublished", () -> waiting.events())
                .description("Events that wait for Kafka, counted up to 10000")
                .register(meters);
        Gauge.builder("selaras.outbox.oldest.age", () -> waiting.oldestSeconds())
                .description("Age of the event that waits longest for Kafka; 0 where none does")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("selaras.webhook.failing", () -> waiting.failingSubscribers())
                .description("Active subscriptions whose last delivery failed")
                .register(meters);
    }

    @Scheduled(every = "{selaras.metrics.backlog-interval}", identity = "backlog")
    void refresh() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNT);
                ResultSet row = select.executeQuery()) {
            row.next();
            OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
            double age = oldest == null
                    ? 0
                    : Math.max(
                            0,
                            Duration.between(oldest.toInstant(), clock.instant())
                                            .toMillis()
                                    / 1000.0);
            waiting = new Waiting(row.getLong(1), age, row.getLong(3));
        } catch (SQLException failure) {
            waiting = new Waiting(Double.NaN, Double.NaN, Double.NaN);
            LOG.warnf("The backlog could not be counted: %s", failure.getMessage());
        }
    }
}
