package id.selaras.overlap.pair;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How many findings a programme may raise.
@ConfigMapping(prefix = "selaras.overlap.findings")
public interface PairLimit {

    /// The strongest pairs of each programme that are shown as findings; a pair that neither of its programmes counts
    /// among them is told by its cluster alone. Another number counts for a region and year once it is judged as a
    /// whole.
    @WithDefault("20")
    int perProgram();
}
