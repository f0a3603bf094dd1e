package id.selaras.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// What the gateway promises and how much it lets through.
@ConfigMapping(prefix = "selaras.gateway")
public interface GatewayConfig {

    /// The address that clients use, such as `https://selaras.malangkota.go.id`. Where it is given, links and
    /// `Location` are built on it whatever a client writes into `Host`. Absent: the `Host` of each request.
    Optional<URI> publicUrl();

    Limits limits();

    Timeouts timeouts();

    Tokens tokens();

    Breaker breaker();

    /// Bounds, so that no client and no service can use up the gateway.
    interface Limits {

        /// Largest body of a request; a longer one is answered with 413. A service may accept less: only an import
        /// takes as much. Bodies stream through, so the size costs no memory here.
        @WithDefault("48M")
        MemorySize body();

        /// Connections to one service. Each service has a pool of its own, so that a slow one does not starve the
        /// others.
        @WithDefault("128")
        int connections();

        /// Requests under way at once, to all services together; one more is answered with 503.
        @WithDefault("2048")
        int concurrent();

        /// What one caller (subject of a token) may ask.
        Rate caller();

        /// What one address may ask, tokens or not. An office behind one address shares it.
        Rate address();

        /// Requests that may wait for a connection to one service; one more is answered with 503.
        @WithDefault("256")
        int waiting();
    }

    /// A token bucket.
    interface Rate {

        /// Requests a second in the long run; 0 lifts the bound.
        @WithDefault("1000")
        int perSecond();

        /// Requests at once.
        @WithDefault("5000")
        int burst();
    }

    /// How long the gateway waits for a service.
    interface Timeouts {

        /// For a connection, be it a new one or one that another request gives back; after it 503.
        @WithDefault("3s")
        Duration connect();

        /// From the end of the request to the beginning of the answer; after it 504.
        @WithDefault("30s")
        Duration response();

        /// Between two pieces of a body that streams through, in either direction; after it the connection is cut.
        @WithDefault("60s")
        Duration stall();
    }

    /// When a service that keeps failing is spared for a while.
    interface Breaker {

        /// Failures in a row: no connection, one that broke off, no answer in time; 0 lets it never open.
        @WithDefault("20")
        int failures();

        /// How long nothing is sent then; its callers get 503 at once. Then one request tries.
        @WithDefault("2s")
        Duration pause();

        /// After what time a connection that could not be opened is tried once more, for requests that may be repeated
        /// (GET, HEAD, OPTIONS, PUT, DELETE).
        @WithDefault("100ms")
        Duration connectAgainAfter();
    }

    /// Verified tokens are remembered, so that a signature is not checked again for every request.
    interface Tokens {

        /// How many tokens; the least used ones are forgotten first.
        @WithDefault("50000")
        int remembered();

        /// How long at most, and never beyond the token's expiry. Bounds how long a token outlives a withdrawn key.
        @WithDefault("5m")
        Duration rememberedFor();
    }
}
