package id.selaras.servicekit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How events leave the service.
@ConfigMapping(prefix = "selaras.outbox")
public interface OutboxConfig {
    /// CloudEvents `source` of this service's events, such as `/selaras/programs-service`.
    @WithDefault("/selaras/${quarkus.application.name}")
    String source();

    /// The longest an event waits where the wake-up of its commit was lost (another instance held the relay's lock,
    /// or the service was restarted).
    @WithDefault("250ms")
    Duration pollInterval();

    /// How many events one round publishes at most.
    @WithDefault("500")
    int batchSize();

    /// How long published events stay in the table, for an operator to look at.
    @WithDefault("P2D")
    Duration retention();

    /// How long a round waits for Kafka before it tries again.
    @WithDefault("10s")
    Duration deliveryTimeout();
}
