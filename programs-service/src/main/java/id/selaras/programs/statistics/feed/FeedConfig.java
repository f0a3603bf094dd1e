package id.selaras.programs.statistics.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// What is pulled from the WebAPI, and how often.
@ConfigMapping(prefix = "selaras.bps.feed")
interface FeedConfig {

    /// How often each source is pulled by itself.
    @WithDefault("24h")
    Duration every();

    /// How often it is looked what is due, `off` for never; read by the schedule itself.
    @WithDefault("1m")
    String check();

    /// By name; the name stands in the API and in the metrics.
    Map<String, Source> sources();

    /// One variable of one domain.
    interface Source {
        /// Four digits: `0000` is the whole country, `3573` Kota Malang.
        String domain();

        /// The office's number of the variable. Numbers differ from domain to domain.
        Optional<Long> variable();

        /// Its title, where the number is not pinned; must name one variable of the domain.
        Optional<String> title();

        /// Code of the indicator its figures are kept under.
        String indicator();

        /// First year to ask for.
        @WithDefault("2015")
        int firstYear();

        /// `KECAMATAN` or `KELURAHAN`, where the office names places without codes and the names of the levels repeat.
        Optional<String> level();
    }
}
