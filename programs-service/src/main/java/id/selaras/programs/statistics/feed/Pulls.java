package id.selaras.programs.statistics.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.programs.statistics.Question;
import id.selaras.programs.statistics.feed.PullView.State;
import id.selaras.servicekit.identifier.Identifiers;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// The pulls: those that wait, the one that runs, and what became of the others.
@ApplicationScoped
class Pulls {
    private static final int LONGEST_MESSAGE = 2_000;
    private static final String COLUMNS =
            "id, source, requested_by, requested_at, state, started_at, finished_at, reason, "
                    + "message, added, revised, unchanged, rejected, remarks";

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    Pulls(DataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /// Puts a pull into the line; where one of the source waits or runs already, that one is returned.
    PullView request(String source, String by) {
        new Question()
                .add(
                        "insert into statistic_pull (id, source, requested_by, requested_at, state) "
                                + "values (?, ?, ?, ?, 'WAITING') "
                                + "on conflict (source) where state in ('WAITING', 'RUNNING') do nothing",
                        Identifiers.next(),
                        source,
                        by,
                        now())
                .change(database);
        // The newest is the open one, unless it has just ended: then it answers the request all the same.
        return latest(source).orElseThrow();
    }

    private Optional<PullView> latest(String source) {
        return new Question()
                .add(
                        "select " + COLUMNS
                                + " from statistic_pull where source = ? order by requested_at desc limit 1",
                        source)
                .first(database, this::view);
    }

    /// Those of `sources` that were not asked for within `every`.
    List<String> due(Collection<String> sources, Duration every) {
        return new Question().add("""
                        select s.source from unnest(?::text[]) as s (source)
                        where not exists (select 1 from statistic_pull p
                                          where p.source = s.source and (p.requested_at > ? or p.finished_at is null))
                        order by s.source
                        """, sources, now().minus(every)).list(database, row -> row.getString(1));
    }

    /// The next one in the line, now running.
    Optional<PullView> start() {
        return new Question().add("""
                        update statistic_pull set state = 'RUNNING', started_at = ?
                        where id = (select id from statistic_pull where state = 'WAITING' order by requested_at limit 1)
                        returning\s""" + COLUMNS, now()).first(database, this::view);
    }

    void succeeded(UUID id, PullOutcome outcome) {
        finish(id, State.SUCCEEDED, null, null, outcome);
    }

    void failed(UUID id, String reason, String message, PullOutcome outcome) {
        finish(id, State.FAILED, reason, message.substring(0, Math.min(LONGEST_MESSAGE, message.length())), outcome);
    }

    private void finish(UUID id, State state, String reason, String message, PullOutcome outcome) {
        new Question()
                .add(
                        """
                        update statistic_pull
                        set state = ?, finished_at = ?, reason = ?, message = ?, added = ?, revised = ?, unchanged = ?,
                            rejected = ?, remarks = ?::jsonb
                        where id = ?
                        """,
                        state.name(),
                        now(),
                        reason,
                        message,
                        outcome.added(),
                        outcome.revised(),
                        outcome.unchanged(),
                        outcome.rejected(),
                        text(outcome.remarks()),
                        id)
                .change(database);
    }

    /// Closes what a service left running when it died; must be called by the only one who runs pulls.
    void closeInterrupted() {
        new Question()
                .add(
                        "update statistic_pull set state = 'FAILED', finished_at = ?, reason = 'INTERRUPTED' "
                                + "where state = 'RUNNING'",
                        now())
                .change(database);
    }

    Optional<PullView> find(UUID id) {
        return new Question()
                .add("select " + COLUMNS + " from statistic_pull where id = ?", id)
                .first(database, this::view);
    }

    /// Newest first.
    Page<PullView> list(Optional<String> source, String after, int limit) {
        Question question = new Question().add("select " + COLUMNS + " from statistic_pull where true");
        question.addIf(source, "and source = ?");
        if (after != null) {
            List<String> last = Cursor.decode(after, 2);
            question.add("and (requested_at, id) < (?::timestamptz, ?::uuid)", last.get(0), last.get(1));
        }
        List<PullView> rows = question.add("order by requested_at desc, id desc limit ?", limit + 1)
                .list(database, this::view);
        return Page.of(rows, limit, row -> row, row -> Cursor.encode(row.requestedAt(), row.id()));
    }

    private PullView view(ResultSet row) throws SQLException {
        return new PullView(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                instant(row, 4),
                State.valueOf(row.getString(5)),
                instant(row, 6),
                instant(row, 7),
                row.getString(8),
                row.getString(9),
                row.getInt(10),
                row.getInt(11),
                row.getInt(12),
                row.getInt(13),
                remarks(row.getString(14)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private List<Remark> remarks(String text) {
        try {
            return json.readValue(text, new TypeReference<List<Remark>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(List<Remark> remarks) {
        try {
            return json.writeValueAsString(remarks);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
