package id.selaras.programs.statistics.series;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.programs.region.Region;
import id.selaras.programs.statistics.Question;
import id.selaras.programs.statistics.series.Figure.Key;
import id.selaras.servicekit.identifier.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// The book of figures. A figure that stands is not written again, a different one becomes its next version; nothing
/// is ever lost. The number of statements does not depend on the number of figures.
@ApplicationScoped
public class Observations {
    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    Observations(DataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    private record Present(UUID id, long version, BigDecimal value, Channel channel, Instant firstSeenAt) {}

    /// Writes figures with the answer they were taken from.
    ///
    /// @param figures of one key at most once
    @Transactional
    public Recorded record(Answer answer, Collection<Figure> figures) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // Two answers about the same figures one after the other; there are never many.
        new Question()
                .add("select pg_advisory_xact_lock(hashtext('statistics'))")
                .list(database, _ -> true);
        UUID answerId = keep(answer, now);
        Map<Key, Figure> byKey = figures.stream()
                .collect(Collectors.toMap(Figure::key, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        Map<Key, UUID> series = series(byKey, now);
        Map<Key, Present> present = present(byKey.keySet());
        List<ObservationView> next = new ArrayList<>();
        int revised = 0;
        int unchanged = 0;
        int kept = 0;
        for (Map.Entry<Key, Figure> entry : byKey.entrySet()) {
            Present stands = present.get(entry.getKey());
            if (stands != null && stands.value().compareTo(entry.getValue().value()) == 0) {
                unchanged++;
            } else if (stands != null && answer.channel().yieldsTo(stands.channel())) {
                kept++;
            } else {
                revised += stands == null ? 0 : 1;
                next.add(
                        version(entry.getValue(), series.get(entry.getKey()), stands, answer.channel(), answerId, now));
            }
        }
        write(next, now);
        return new Recorded(answerId, next.size() - revised, revised, unchanged, kept);
    }

    /// The same answer again is the same row.
    private UUID keep(Answer answer, Instant now) {
        byte[] digest = digest(answer.body());
        new Question()
                .add(
                        "insert into source_answer (id, channel, request, body, digest, received_at, received_by) "
                                + "values (?, ?, ?, ?, ?, ?, ?) on conflict (channel, request, digest) do nothing",
                        Identifiers.next(),
                        answer.channel().name(),
                        answer.request(),
                        answer.body(),
                        digest,
                        now,
                        answer.receivedBy())
                .change(database);
        return new Question()
                .add(
                        "select id from source_answer where channel = ? and request = ? and digest = ?",
                        answer.channel().name(),
                        answer.request(),
                        digest)
                .first(database, row -> row.getObject(1, UUID.class))
                .orElseThrow();
    }

    private static byte[] digest(String body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The series of these figures, created where they do not exist, confirmed where they do.
    private Map<Key, UUID> series(Map<Key, Figure> figures, Instant now) {
        record SeriesKey(String region, String indicator, String breakdown) {
            static SeriesKey of(Key key) {
                return new SeriesKey(key.region(), key.indicator(), key.breakdown());
            }
        }
        Map<SeriesKey, String> wanted = new LinkedHashMap<>();
        figures.forEach((key, figure) -> wanted.put(SeriesKey.of(key), bpsCode(figure.region())));
        Map<SeriesKey, UUID> ids = new HashMap<>();
        new Question()
                .add(
                        """
                        insert into statistic_series (id, region, bps_code, indicator, breakdown, created_at, confirmed_at)
                        select * , ?::timestamptz, ?::timestamptz
                        from (select uuidv7(), region, nullif(bps, ''), indicator, breakdown
                              from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as s (region, bps, indicator, breakdown)
                              order by region, indicator, breakdown) as wanted
                        on conflict (region, indicator, breakdown) do update set confirmed_at = excluded.confirmed_at
                        returning id, region, indicator, breakdown
                        """,
                        now,
                        now,
                        wanted.keySet().stream().map(SeriesKey::region).toList(),
                        List.copyOf(wanted.values()),
                        wanted.keySet().stream().map(SeriesKey::indicator).toList(),
                        wanted.keySet().stream().map(SeriesKey::breakdown).toList())
                .list(
                        database,
                        row -> ids.put(
                                new SeriesKey(row.getString(2), row.getString(3), row.getString(4)),
                                row.getObject(1, UUID.class)));
        return figures.keySet().stream().collect(Collectors.toMap(key -> key, key -> ids.get(SeriesKey.of(key))));
    }

    private static String bpsCode(Region region) {
        return region.bpsCodes().isEmpty() ? "" : region.bpsCodes().getFirst();
    }

    private Map<Key, Present> present(Collection<Key> keys) {
        Map<Key, Present> present = new HashMap<>();
        new Question()
                .add(
                        """
                        select o.record_id, o.version, o.value, o.channel, o.first_seen_at,
                               o.region, o.indicator, o.breakdown, o.period
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as k (region, indicator, breakdown, period)
                        join observation_version o using (region, indicator, breakdown, period)
                        where o.superseded_at is null
                        """,
                        keys.stream().map(Key::region).toList(),
                        keys.stream().map(Key::indicator).toList(),
                        keys.stream().map(Key::breakdown).toList(),
                        keys.stream().map(Key::period).toList())
                .list(
                        database,
                        row -> present.put(
                                new Key(row.getString(6), row.getString(7), row.getString(8), row.getString(9)),
                                new Present(
                                        row.getObject(1, UUID.class),
                                        row.getLong(2),
                                        row.getBigDecimal(3),
                                        Channel.valueOf(row.getString(4)),
                                        row.getObject(5, java.time.OffsetDateTime.class)
                                                .toInstant())));
        return present;
    }

    private static ObservationView version(
            Figure figure, UUID series, Present before, Channel channel, UUID answer, Instant now) {
        return new ObservationView(
                before == null ? Identifiers.next() : before.id(),
                before == null ? 1 : before.version() + 1,
                series,
                figure.region().code(),
                figure.region().name(),
                bpsCode(figure.region()).isEmpty() ? null : bpsCode(figure.region()),
                figure.indicator().code(),
                figure.breakdown(),
                figure.period().text(),
                figure.value(),
                figure.indicator().unit(),
                channel,
                answer,
                before == null ? now : before.firstSeenAt(),
                now,
                null);
    }

    private void write(List<ObservationView> versions, Instant now) {
        if (versions.isEmpty()) {
            return;
        }
        List<UUID> ids = versions.stream().map(ObservationView::id).toList();
        new Question()
                .add(
                        "update observation_version set superseded_at = ? where record_id = any(?) and superseded_at is null",
                        now,
                        ids)
                .change(database);
        new Question()
                .add(
                        """
                        insert into observation_version
                            (record_id, version, region, state, data, recorded_at, series_id, indicator, breakdown,
                             period, value, channel, answer_id, first_seen_at)
                        select id, version, data ->> 'region', case version when 1 then 'STATED' else 'REVISED' end, data,
                               (data ->> 'recordedAt')::timestamptz, (data ->> 'series')::uuid, data ->> 'indicator',
                               data ->> 'breakdown', data ->> 'period', value, data ->> 'channel',
                               (data ->> 'answer')::uuid, (data ->> 'firstSeenAt')::timestamptz
                        from (select id, version, value, text::jsonb as data
                              from unnest(?::uuid[], ?::int8[], ?::numeric[], ?::text[]) as v (id, version, value, text)) as v
                        """,
                        ids,
                        versions.stream().map(ObservationView::version).toList(),
                        versions.stream().map(ObservationView::value).toList(),
                        versions.stream().map(this::text).toList())
                .change(database);
    }

    private String text(ObservationView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
