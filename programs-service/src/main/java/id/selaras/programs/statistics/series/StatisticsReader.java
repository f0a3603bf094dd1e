package id.selaras.programs.statistics.series;

import id.selaras.programs.statistics.Question;
import id.selaras.programs.statistics.Question.RowReader;
import id.selaras.programs.statistics.series.ObservationFilter.Read;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/// Reads series and figures: one statement a page, ordered by region, indicator, breakdown and period, so that a deep
/// page costs what the first does.
@ApplicationScoped
class StatisticsReader {
    private static final String OBSERVATION = """
            select o.record_id, o.version, o.series_id, o.region, r.name, s.bps_code, o.indicator, o.breakdown, o.period,
                   o.value, i.unit, o.channel, o.answer_id, o.first_seen_at, o.recorded_at, o.superseded_at
            from observation_version o
            join statistic_series s on s.id = o.series_id
            join statistic_indicator i on i.code = o.indicator
            join region r on r.code = o.region
            """;
    private static final String SERIES = """
            select s.id, s.region, r.name, s.bps_code, s.indicator, s.breakdown, i.unit,
                   o.observations, o.first, o.last, o.latest, o.revised_at, s.confirmed_at
            from statistic_series s
            join statistic_indicator i on i.code = s.indicator
            join region r on r.code = s.region
            cross join lateral (
                select count(*) as observations, min(period) as first, max(period) as last,
                       (array_agg(value order by period desc))[1] as latest, max(recorded_at) as revised_at
                from observation_version v where v.series_id = s.id and v.superseded_at is null) as o
            """;

    private final DataSource database;

    StatisticsReader(DataSource database) {
        this.database = database;
    }

    Page<ObservationView> observations(Read filter, String after, int limit) {
        Question question = matching(filter);
        if (after != null) {
            List<String> last = Cursor.decode(after, 4);
            question.add(
                    "and (o.region, o.indicator, o.breakdown, o.period) > (?, ?, ?, ?)",
                    last.get(0),
                    last.get(1),
                    last.get(2),
                    last.get(3));
        }
        List<ObservationView> rows = question.add(
                        "order by o.region, o.indicator, o.breakdown, o.period limit ?", limit + 1)
                .list(database, StatisticsReader::observation);
        return Page.of(
                rows,
                limit,
                row -> row,
                row -> Cursor.encode(row.region(), row.indicator(), row.breakdown(), row.period()));
    }

    /// Every figure that [#observations] would list, one by one.
    void forEach(Read filter, Consumer<? super ObservationView> receiver) {
        matching(filter)
                .add("order by o.region, o.indicator, o.breakdown, o.period")
                .forEach(database, StatisticsReader::observation, receiver);
    }

    private static Question matching(Read filter) {
        Question question = new Question().add(OBSERVATION);
        if (filter.asOf().isPresent()) {
            Instant moment = filter.asOf().get();
            question.add(
                    "where o.recorded_at <= ? and (o.superseded_at is null or o.superseded_at > ?)", moment, moment);
        } else {
            question.add("where o.superseded_at is null");
        }
        filter.seriesConditions(question, "o");
        // The tilde follows every character of a period in ASCII.
        return question.addIf(filter.from().map(Period::text), "and o.period >= ?")
                .addIf(filter.to().map(period -> period.text() + "~"), "and o.period < ?");
    }

    /// Every version of a figure, newest first; empty where there is no such figure.
    List<ObservationView> versions(UUID id) {
        return new Question()
                .add(OBSERVATION)
                .add("where o.record_id = ? order by o.version desc", id)
                .list(database, StatisticsReader::observation);
    }

    Page<SeriesView> series(Read filter, String after, int limit) {
        Question question = new Question().add(SERIES).add("where true");
        filter.seriesConditions(question, "s");
        if (after != null) {
            List<String> last = Cursor.decode(after, 3);
            question.add("and (s.region, s.indicator, s.breakdown) > (?, ?, ?)", last.get(0), last.get(1), last.get(2));
        }
        List<SeriesView> rows = question.add("order by s.region, s.indicator, s.breakdown limit ?", limit + 1)
                .list(database, StatisticsReader::series);
        return Page.of(rows, limit, row -> row, row -> Cursor.encode(row.region(), row.indicator(), row.breakdown()));
    }

    Optional<SeriesView> series(UUID id) {
        return new Question().add(SERIES).add("where s.id = ?", id).first(database, StatisticsReader::series);
    }

    /// An answer that figures were taken from.
    record StoredAnswer(UUID id, Channel channel, String request, Instant receivedAt, String receivedBy, String body) {}

    Optional<StoredAnswer> answer(UUID id) {
        RowReader<StoredAnswer> reader = row -> new StoredAnswer(
                row.getObject(1, UUID.class),
                Channel.valueOf(row.getString(2)),
                row.getString(3),
                instant(row, 4),
                row.getString(5),
                row.getString(6));
        return new Question()
                .add("select id, channel, request, received_at, received_by, body from source_answer where id = ?", id)
                .first(database, reader);
    }

    private static ObservationView observation(ResultSet row) throws SQLException {
        return new ObservationView(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getBigDecimal(10),
                Unit.valueOf(row.getString(11)),
                Channel.valueOf(row.getString(12)),
                row.getObject(13, UUID.class),
                instant(row, 14),
                instant(row, 15),
                instant(row, 16));
    }

    private static SeriesView series(ResultSet row) throws SQLException {
        return new SeriesView(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Unit.valueOf(row.getString(7)),
                row.getInt(8),
                row.getString(9),
                row.getString(10),
                row.getBigDecimal(11),
                instant(row, 12),
                instant(row, 13));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
