package id.selaras.servicekit.housekeeping;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How long working records are kept.
@ConfigMapping(prefix = "selaras.retention")
interface RetentionConfig {
    /// How long a consumer remembers an event it has taken. Must be longer than Kafka keeps events that could be
    /// delivered again.
    @WithDefault("P30D")
    Duration inbox();

    /// How long an Idempotency-Key is remembered.
    @WithDefault("P7D")
    Duration idempotencyKey();

    /// How long a subscriber can look up what was sent to it.
    @WithDefault("P30D")
    Duration webhookAttempt();
}
