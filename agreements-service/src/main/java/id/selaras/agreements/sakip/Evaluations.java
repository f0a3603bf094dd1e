package id.selaras.agreements.sakip;

import com.fasterxml.jackson.core.type.TypeReference;
import id.selaras.agreements.sakip.EvaluationDraft.Recommendation;
import id.selaras.agreements.sakip.EvaluationDraft.Score;
import id.selaras.agreements.sql.JsonColumns;
import id.selaras.agreements.sql.Regions;
import id.selaras.agreements.sql.Rows;
import id.selaras.agreements.sql.Sql;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reads evaluations. A draft is seen by the inspectorate alone.
@ApplicationScoped
class Evaluations {
    private static final TypeReference<Map<SakipCriterion, Score>> SCORES = new TypeReference<>() {};
    private static final TypeReference<List<Recommendation>> RECOMMENDATIONS = new TypeReference<>() {};
    private static final TypeReference<Map<Integer, FollowUpState>> STATES = new TypeReference<>() {};

    private static final String SELECT = """
            select e.*, o.name as opd_name, before.total as previous_total, before.grade as previous_grade,
                (select coalesce(jsonb_object_agg(last.recommendation, last.state), '{}') from (
                    select distinct on (f.recommendation) f.recommendation, f.state from sakip_follow_up f
                    where f.evaluation_id = e.id order by f.recommendation, f.entry desc) last) as states
            from sakip_evaluation e
                join opd o on o.region = e.region and o.code = e.opd_code
                left join sakip_evaluation before on before.region = e.region and before.opd_code = e.opd_code
                    and before.fiscal_year = e.fiscal_year - 1 and before.status = 'PUBLISHED'
            """;

    private final Sql sql;
    private final JsonColumns json;

    Evaluations(Sql sql, JsonColumns json) {
        this.sql = sql;
        this.json = json;
    }

    /// @throws ProblemException 404; 403 for another region's, or a draft that the caller may not see
    Evaluation require(UUID id, Caller caller) {
        return require(id, caller, "");
    }

    /// Locked until the transaction ends.
    ///
    /// @throws ProblemException as [#require(UUID, Caller)]
    Evaluation requireLocked(UUID id, Caller caller) {
        return require(id, caller, " for update of e");
    }

    private Evaluation require(UUID id, Caller caller, String lock) {
        Evaluation evaluation = sql.first(SELECT + " where e.id = ?" + lock, this::read, id)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "sakip.unknown"));
        caller.requireRegion(evaluation.region());
        if (evaluation.status() == Evaluation.Status.DRAFT && !caller.has(Role.INSPECTORATE)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "sakip.draft-hidden");
        }
        return evaluation;
    }

    /// By OPD, then by year.
    Page<Evaluation> page(Integer fiscalYear, String opd, Caller caller, String after, int limit) {
        Regions regions = Regions.of(caller);
        Optional<Cursor.Parts> place = Cursor.read(after, 2);
        String afterOpd = place.map(parts -> parts.text(0)).orElse(null);
        Integer afterYear = place.map(parts -> parts.number(1)).orElse(null);
        List<Evaluation> rows = sql.list(
                SELECT + """
                where (e.region = any (?) or e.region like any (?)) and (e.status = 'PUBLISHED' or ?)
                    and (?::integer is null or e.fiscal_year = ?::integer)
                    and (?::text is null or e.opd_code = ?::text)
                    and (?::text is null or (e.opd_code, e.fiscal_year) > (?::text, ?::integer))
                order by e.opd_code, e.fiscal_year limit ?
                """,
                this::read,
                regions.named(),
                regions.below(),
                caller.has(Role.INSPECTORATE),
                fiscalYear,
                fiscalYear,
                opd,
                opd,
                afterOpd,
                afterOpd,
                afterYear,
                limit + 1);
        return Page.of(rows, limit, row -> row, row -> Cursor.encode(row.opd().code(), row.fiscalYear()));
    }

    private Evaluation read(ResultSet row) throws SQLException {
        Map<SakipCriterion, Score> scores = json.read(row.getString("scores"), SCORES);
        List<Recommendation> recommendations = json.read(row.getString("recommendations"), RECOMMENDATIONS);
        Map<Integer, FollowUpState> states = json.read(row.getString("states"), STATES);
        BigDecimal total = row.getBigDecimal("total");
        SakipGrade grade = Rows.constant(row, "grade", SakipGrade.class);
        SakipGrade target = Rows.constant(row, "target_grade", SakipGrade.class);
        BigDecimal previous = row.getBigDecimal("previous_total");
        return new Evaluation(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getInt("fiscal_year"),
                new Evaluation.Agency(row.getString("opd_code"), row.getString("opd_name")),
                Rows.constant(row, "status", Evaluation.Status.class),
                Arrays.stream(SakipCriterion.values())
                        .map(criterion -> scored(criterion, scores.get(criterion)))
                        .toList(),
                total,
                grade,
                target,
                grade.isAtLeast(target),
                previous == null
                        ? null
                        : new Evaluation.Previous(
                                row.getInt("fiscal_year") - 1,
                                previous,
                                Rows.constant(row, "previous_grade", SakipGrade.class)),
                previous == null ? null : total.subtract(previous),
                IntStream.range(0, recommendations.size())
                        .mapToObj(index -> view(recommendations.get(index), index + 1, states))
                        .collect(Collectors.toList()),
                Rows.instant(row, "changed_at"),
                row.getLong("edit"));
    }

    private static Evaluation.ScoredCriterion scored(SakipCriterion criterion, Score score) {
        return new Evaluation.ScoredCriterion(
                criterion,
                criterion.weight(),
                score.percent(),
                SakipRules.points(criterion, score.percent()),
                score.remark());
    }

    private static Evaluation.RecommendationView view(
            Recommendation recommendation, int number, Map<Integer, FollowUpState> states) {
        return new Evaluation.RecommendationView(
                number,
                recommendation.criterion(),
                recommendation.recommendation(),
                recommendation.dueOn(),
                states.getOrDefault(number, FollowUpState.OPEN));
    }
}
