package id.selaras.programs.importing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Bounds of imports.
@ConfigMapping(prefix = "selaras.imports")
interface ImportConfig {
    /// Largest file. `quarkus.http.limits.max-body-size` and the gateway's bound must let it through.
    @WithDefault("48M")
    MemorySize largestFile();

    /// Rows that one file may hold below its headings.
    @WithDefault("100000")
    int mostRows();

    /// Programmes that are checked and staged in one transaction.
    @WithDefault("500")
    int portion();

    /// How often an import is begun before it is given up: a process may have died over it.
    @WithDefault("3")
    int attempts();

    /// How often is looked for imports that were asked for, or that another instance left behind.
    @WithDefault("1s")
    Duration pollInterval();

    /// The longest that taking a checked import may last.
    @WithDefault("10m")
    Duration applyTimeout();

    /// How long files and reports are kept. Programmes and row keys stay.
    @WithDefault("P30D")
    Duration retention();
}
