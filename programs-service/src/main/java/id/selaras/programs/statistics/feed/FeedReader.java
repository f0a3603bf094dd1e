package id.selaras.programs.statistics.feed;

import id.selaras.programs.region.RegionCode;
import id.selaras.programs.statistics.Question;
import id.selaras.programs.statistics.feed.FeedConfig.Source;
import id.selaras.programs.statistics.feed.FeedStatus.ChannelStatus;
import id.selaras.programs.statistics.feed.FeedStatus.SourceStatus;
import id.selaras.programs.statistics.webapi.WebApi;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// Reads how the feed is doing.
@ApplicationScoped
class FeedReader {
    private final DataSource database;
    private final FeedConfig config;
    private final WebApi webApi;
    private final SourceScope scope;
    private final Clock clock;

    FeedReader(DataSource database, FeedConfig config, WebApi webApi, SourceScope scope, Clock clock) {
        this.database = database;
        this.config = config;
        this.webApi = webApi;
        this.scope = scope;
        this.clock = clock;
    }

    /// What the pulls of a source came to.
    private record Past(UUID open, Instant successAt, Instant errorAt, String reason, String message) {
        static final Past NONE = new Past(null, null, null, null, null);
    }

    private record SeriesAges(long count, Instant oldest) {}

    FeedStatus status() {
        Instant now = clock.instant();
        Map<String, Past> past = past();
        Map<String, RegionCode> regions = scope.regions(
                config.sources().values().stream().map(Source::domain).collect(Collectors.toSet()));
        List<SourceStatus> sources = config.sources().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> source(
                        entry.getKey(), entry.getValue(), past.getOrDefault(entry.getKey(), Past.NONE), regions, now))
                .toList();
        SeriesAges series = new Question()
                .add("select count(*), min(confirmed_at) from statistic_series")
                .first(database, row -> new SeriesAges(row.getLong(1), instant(row, 2)))
                .orElseThrow();
        List<ChannelStatus> channels = new Question()
                .add("select channel, max(received_at) from source_answer group by channel order by channel")
                .list(database, row -> new ChannelStatus(row.getString(1), instant(row, 2)));
        return new FeedStatus(
                webApi.isConfigured(),
                config.every().toSeconds(),
                sources,
                channels,
                series.count(),
                age(series.oldest(), now));
    }

    private Map<String, Past> past() {
        Map<String, Past> past = new HashMap<>();
        new Question()
                .add("""
                        select s.source, o.id, g.finished_at, e.finished_at, e.reason, e.message
                        from unnest(?::text[]) as s (source)
                        left join lateral (select id from statistic_pull p
                                           where p.source = s.source and p.finished_at is null) as o on true
                        left join lateral (select finished_at from statistic_pull p
                                           where p.source = s.source and p.state = 'SUCCEEDED'
                                           order by requested_at desc limit 1) as g on true
                        left join lateral (select finished_at, reason, message from statistic_pull p
                                           where p.source = s.source and p.state = 'FAILED'
                                           order by requested_at desc limit 1) as e on true
                        """, List.copyOf(config.sources().keySet()))
                .list(
                        database,
                        row -> past.put(
                                row.getString(1),
                                new Past(
                                        row.getObject(2, UUID.class),
                                        instant(row, 3),
                                        instant(row, 4),
                                        row.getString(5),
                                        row.getString(6))));
        return past;
    }

    private static SourceStatus source(
            String name, Source source, Past past, Map<String, RegionCode> regions, Instant now) {
        return new SourceStatus(
                name,
                source.domain(),
                Optional.ofNullable(regions.get(source.domain()))
                        .map(RegionCode::text)
                        .orElse(null),
                source.variable().orElse(null),
                source.title().orElse(null),
                source.indicator(),
                past.open(),
                past.successAt(),
                age(past.successAt(), now),
                past.errorAt(),
                past.reason(),
                past.message());
    }

    private static Long age(Instant then, Instant now) {
        return then == null ? null : Long.valueOf(Duration.between(then, now).toSeconds());
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
