package id.selaras.agreements.innovation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import id.selaras.agreements.sql.JsonColumns;
import id.selaras.agreements.sql.Rows;
import id.selaras.agreements.sql.Sql;
import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The panel's scores. Whoever belongs to an OPD never scores that OPD's innovations.
@ApplicationScoped
class Panel {
    private static final TypeReference<Map<String, BigDecimal>> POINTS = new TypeReference<>() {};

    private final Innovations innovations;
    private final Rounds rounds;
    private final Sql sql;
    private final JsonColumns json;
    private final AuditLog audit;
    private final Clock clock;

    Panel(Innovations innovations, Rounds rounds, Sql sql, JsonColumns json, AuditLog audit, Clock clock) {
        this.innovations = innovations;
        this.rounds = rounds;
        this.sql = sql;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param points 0 to 100 for each criterion of the round, by its code
    record ScoreSheet(
            @NotNull @Size(max = 20)
            Map<String, @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal>
                    points,

            @Size(max = 2000) String remark) {}

    /// @param entry counts the entries of one scorer from 1; the highest counts
    /// @param total weighted sum, 0 to 100
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Score(
            Scorer scorer,
            int entry,
            boolean current,
            Map<String, BigDecimal> points,
            BigDecimal total,
            String remark,
            Instant scoredAt) {}

    record Scorer(String subject, String name) {}

    /// @throws ProblemException 404; 403 for the own OPD's innovation or another region's; 409 unless its round is in
    ///     the phase of scoring; 422 where a criterion has no points, or points have no criterion
    @Transactional
    Score score(UUID id, ScoreSheet sheet, Caller caller) {
        Innovation innovation = innovations.requireLocked(id, caller);
        if (caller.opd().filter(innovation.opd().code()::equals).isPresent()) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "innovation.own-opd");
        }
        if (innovation.roundId() == null) {
            throw ProblemException.of(ProblemType.CONFLICT, "innovation.in-no-round");
        }
        Round round = rounds.requireLocked(innovation.roundId(), caller);
        if (round.phase() != Round.Phase.SCORING) {
            throw ProblemException.of(ProblemType.CONFLICT, "innovation.round-not-scoring")
                    .with("phase", round.phase());
        }
        ScoreRules.checkPoints(round.criteria(), sheet.points()).throwIfAny();
        // The innovation is locked, so that entries of one scorer are counted without gaps.
        sql.change(
                """
                insert into innovation_score (innovation_id, scorer_subject, entry, scorer_name, scores, total, remark,
                    scored_at)
                select ?, ?, coalesce(max(entry), 0) + 1, ?, ?::jsonb, ?, ?, ?
                from innovation_score where innovation_id = ? and scorer_subject = ?
                """,
                id,
                caller.subject(),
                caller.name(),
                json.write(sheet.points()),
                ScoreRules.total(round.criteria(), sheet.points()),
                sheet.remark(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                id,
                caller.subject());
        audit.record(AuditEntry.of("innovation.score", "innovation", id.toString(), innovation.region()));
        return scores(id).stream()
                .filter(score -> score.current() && score.scorer().subject().equals(caller.subject()))
                .findFirst()
                .orElseThrow();
    }

    /// Every entry by scorer, oldest first; until the round is decided for the panel alone.
    ///
    /// @throws ProblemException 404; 403
    List<Score> scores(UUID id, Caller caller) {
        Innovation innovation = innovations.require(id, caller);
        if (innovation.roundId() != null) {
            requireSight(rounds.require(innovation.roundId(), caller), caller);
        }
        return scores(id);
    }

    /// @throws ProblemException 403 while the panel is at work and the caller does not belong to it
    static void requireSight(Round round, Caller caller) {
        boolean panel = caller.has(Role.POKJA_MEMBER) || caller.has(Role.SECRETARIAT) || caller.has(Role.INSPECTORATE);
        if (round.phase() != Round.Phase.DECIDED && !panel) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "innovation.scores-hidden");
        }
    }

    private List<Score> scores(UUID id) {
        return sql.list("""
                select *, entry = max(entry) over (partition by scorer_subject) as current
                from innovation_score where innovation_id = ? order by scorer_subject, entry
                """, this::read, id);
    }

    private Score read(ResultSet row) throws SQLException {
        return new Score(
                new Scorer(row.getString("scorer_subject"), row.getString("scorer_name")),
                row.getInt("entry"),
                row.getBoolean("current"),
                json.read(row.getString("scores"), POINTS),
                row.getBigDecimal("total"),
                row.getString("remark"),
                Rows.instant(row, "scored_at"));
    }
}
