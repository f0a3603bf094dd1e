package id.selaras.agreements.innovation;

import com.fasterxml.jackson.core.type.TypeReference;
import id.selaras.agreements.sql.JsonColumns;
import id.selaras.agreements.sql.Regions;
import id.selaras.agreements.sql.Rows;
import id.selaras.agreements.sql.Sql;
import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identifier.Identifiers;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;

/// The rounds of competition, called and led by the secretariat.
@ApplicationScoped
class Rounds {
    private static final TypeReference<List<Criterion>> CRITERIA = new TypeReference<>() {};

    private final Sql sql;
    private final JsonColumns json;
    private final AuditLog audit;
    private final Clock clock;

    Rounds(Sql sql, JsonColumns json, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /// @throws ProblemException 403 unless the token names one region; 422 for weights that do not add up to 100
    @Transactional
    Round call(RoundPlan plan, Caller caller) {
        String region = caller.soleRegion();
        ScoreRules.checkCriteria(plan.criteria()).throwIfAny();
        UUID id = Identifiers.next();
        sql.change(
                """
                insert into innovation_round
                    (id, region, fiscal_year, title, criteria, reward, phase, changed_at, edit)
                values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, 1)
                """,
                id,
                region,
                plan.fiscalYear(),
                plan.title(),
                json.write(plan.criteria()),
                plan.reward(),
                Round.Phase.OPEN,
                now());
        audit.record(AuditEntry.of("innovation-round.call", "innovation-round", id.toString(), region));
        return find(id, "");
    }

    /// Leads a round to its next phase.
    ///
    /// @param requireRead throws 412 or 428 unless the caller has read this entity tag
    /// @throws ProblemException 404; 403 for another region's; 412, 428; 409 after the last phase
    @Transactional
    Round advance(UUID id, Caller caller, LongConsumer requireRead) {
        Round round = requireLocked(id, caller);
        requireRead.accept(round.edit());
        Round.Phase next = round.phase()
                .next()
                .orElseThrow(() -> ProblemException.of(ProblemType.CONFLICT, "innovation.round-decided"));
        sql.change(
                "update innovation_round set phase = ?, changed_at = ?, edit = edit + 1 where id = ?", next, now(), id);
        audit.record(AuditEntry.of(
                "innovation-round." + (next == Round.Phase.SCORING ? "close" : "decide"),
                "innovation-round",
                id.toString(),
                round.region()));
        return find(id, "");
    }

    /// @throws ProblemException 404; 403 for another region's
    Round require(UUID id, Caller caller) {
        return requireCovered(find(id, ""), caller);
    }

    /// Locked until the transaction ends, so that no phase begins behind the back of an entry or a score.
    ///
    /// @throws ProblemException 404; 403 for another region's
    Round requireLocked(UUID id, Caller caller) {
        return requireCovered(find(id, " for update"), caller);
    }

    private static Round requireCovered(Round round, Caller caller) {
        caller.requireRegion(round.region());
        return round;
    }

    /// Newest first.
    Page<Round> page(Caller caller, Integer fiscalYear, String after, int limit) {
        Regions regions = Regions.of(caller);
        UUID before = Cursor.read(after, 1).map(place -> place.uuid(0)).orElse(null);
        return Page.of(
                sql.list(
                        """
                        select * from innovation_round
                        where (region = any (?) or region like any (?))
                            and (?::integer is null or fiscal_year = ?::integer) and (?::uuid is null or id < ?::uuid)
                        order by id desc limit ?
                        """,
                        this::read,
                        regions.named(),
                        regions.below(),
                        fiscalYear,
                        fiscalYear,
                        before,
                        before,
                        limit + 1),
                limit,
                round -> round,
                round -> Cursor.encode(round.id()));
    }

    private Round find(UUID id, String lock) {
        return sql.first("select * from innovation_round where id = ?" + lock, this::read, id)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "innovation.round-unknown"));
    }

    private Round read(ResultSet row) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getInt("fiscal_year"),
                row.getString("title"),
                json.read(row.getString("criteria"), CRITERIA),
                row.getString("reward"),
                Rows.constant(row, "phase", Round.Phase.class),
                Rows.instant(row, "changed_at"),
                row.getLong("edit"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
