package id.selaras.programs.statistics.feed;

import id.selaras.programs.statistics.feed.FeedStatus.SourceStatus;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/// Tells the metrics how old the feed is: seconds since each source was last pulled with success (-1 where it never
/// was), and since the series that waits longest was last confirmed.
@Singleton
class FeedFreshness {
    private static final long NEVER = -1;

    private final FeedReader reader;
    private final MultiGauge sources;
    private final MultiGauge series;

    FeedFreshness(FeedReader reader, MeterRegistry metrics) {
        this.reader = reader;
        this.sources = MultiGauge.builder("selaras.bps.feed.age")
                .description("Time since a source was last pulled with success; -1: never")
                .baseUnit("seconds")
                .register(metrics);
        this.series = MultiGauge.builder("selaras.bps.series.oldest.age")
                .description("Time since a source last gave figures of the series that waits longest")
                .baseUnit("seconds")
                .register(metrics);
    }

    /// Read from time to time, not when the metrics are asked for: those must not wait for the database.
    @Scheduled(every = "30s", delayed = "5s", identity = "statistic-freshness")
    void refresh() {
        FeedStatus status = reader.status();
        sources.register(
                status.sources().stream().<Row<?>>map(FeedFreshness::row).toList(), true);
        series.register(
                Stream.ofNullable(status.oldestSeriesAgeSeconds())
                        .<Row<?>>map(age -> Row.of(Tags.empty(), age))
                        .toList(),
                true);
    }

    private static Row<?> row(SourceStatus source) {
        return Row.of(Tags.of("source", source.name()), source.ageSeconds() == null ? NEVER : source.ageSeconds());
    }
}
