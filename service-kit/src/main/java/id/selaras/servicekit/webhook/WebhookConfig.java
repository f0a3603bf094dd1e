package id.selaras.servicekit.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How subscribers are told.
@ConfigMapping(prefix = "selaras.webhook")
interface WebhookConfig {
    /// The longest a hint waits where its wake-up was lost.
    @WithDefault("1s")
    Duration pollInterval();

    /// How long to wait for more hints before one message is sent for all.
    @WithDefault("1s")
    Duration quietPeriod();

    /// The longest a subscriber may take to connect and answer.
    @WithDefault("10s")
    Duration timeout();

    /// Pause after the first failure; it doubles with every further one, give or take half.
    @WithDefault("10s")
    Duration firstRetry();

    /// The longest pause between two attempts.
    @WithDefault("1h")
    Duration longestRetry();

    /// A subscription that has failed for this long is disabled.
    @WithDefault("P3D")
    Duration giveUpAfter();

    /// How many requests this instance has under way at most.
    @WithDefault("32")
    int concurrency();

    /// How many subscriptions one subject may have.
    @WithDefault("20")
    int mostSubscriptions();

    /// Whether `http:` addresses may be subscribed; only for development.
    @WithDefault("false")
    boolean allowHttp();

    /// Networks that may be called although they are not public, such as `127.0.0.1/32` or `10.20.0.0/16`.
    Optional<List<String>> allowedNetworks();

    /// Base64 of 32 random bytes: the key under which secrets are stored.
    Optional<String> encryptionKey();
}
