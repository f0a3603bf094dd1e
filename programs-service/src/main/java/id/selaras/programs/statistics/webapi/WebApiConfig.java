package id.selaras.programs.statistics.webapi;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// How the WebAPI of the statistics office (BPS) is called.
@ConfigMapping(prefix = "selaras.bps.webapi")
interface WebApiConfig {

    /// Where the WebAPI stands, with the slash at the end.
    @WithDefault("https://webapi.bps.go.id/v1/api/")
    URI address();

    /// The application key, from the environment (`SELARAS_BPS_WEBAPI_KEY`). Without a key nothing is pulled.
    Optional<String> key();

    /// A file that holds the key, such as a mounted secret (`SELARAS_BPS_WEBAPI_KEY_FILE`); used where [#key] is empty.
    Optional<Path> keyFile();

    /// Shortest time between two requests; the office tolerates about two a second.
    @WithDefault("500ms")
    Duration spacing();

    /// How long to wait for a connection.
    @WithDefault("5s")
    Duration connectTimeout();

    /// How long a whole answer may take.
    @WithDefault("30s")
    Duration timeout();

    /// How often a request that met a passing trouble is sent again.
    @WithDefault("3")
    int retries();

    /// Wait before the first repetition; doubled for each further one.
    @WithDefault("1s")
    Duration backoff();

    /// Up to this much is added to or taken from each wait.
    @WithDefault("400ms")
    Duration jitter();

    /// Of so many requests in a row half must have met trouble before all are held back.
    @WithDefault("8")
    int breakerRequests();

    /// How long they are held back.
    @WithDefault("60s")
    Duration breakerPause();

    /// Largest answer that is read.
    @WithDefault("16M")
    MemorySize largestAnswer();
}
