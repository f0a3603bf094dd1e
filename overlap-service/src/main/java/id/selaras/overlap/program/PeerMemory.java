package id.selaras.overlap.program;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How much of the programmes is kept in memory.
@ConfigMapping(prefix = "selaras.overlap.memory")
interface PeerMemory {

    /// Programmes held ready at most; whole regions and years are forgotten beyond it, the least recently used first.
    /// One takes about 1 KiB.
    @WithDefault("300000")
    int programs();
}
