package id.selaras.agreements.sakip;

import id.selaras.agreements.opd.Opd;
import id.selaras.agreements.opd.OpdDirectory;
import id.selaras.agreements.sql.JsonColumns;
import id.selaras.agreements.sql.Sql;
import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identifier.Identifiers;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

/// Where the inspectorate scores. Whoever belongs to an agency does not evaluate it, the inspectorate's own included.
@ApplicationScoped
class EvaluationRegister {
    private final Evaluations evaluations;
    private final OpdDirectory opds;
    private final Sql sql;
    private final JsonColumns json;
    private final AuditLog audit;
    private final Clock clock;

    EvaluationRegister(
            Evaluations evaluations, OpdDirectory opds, Sql sql, JsonColumns json, AuditLog audit, Clock clock) {
        this.evaluations = evaluations;
        this.opds = opds;
        this.sql = sql;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /// @throws ProblemException 403 for the own agency or another region's; 409 where it is evaluated for that year;
    ///     422 for an unknown agency or a criterion without a score
    @Transactional
    Evaluation begin(EvaluationDraft draft, Caller caller) {
        Violations violations = complete(draft);
        Opd opd = opds.find(draft.opd(), caller).orElse(null);
        if (opd == null) {
            violations.add("/opd", "sakip.unknown-opd", draft.opd());
        }
        violations.throwIfAny();
        caller.requireRegion(opd.region());
        requireOther(opd.code(), caller);
        UUID id = Identifiers.next();
        BigDecimal total = total(draft);
        int added = sql.change(
                """
                insert into sakip_evaluation (id, region, fiscal_year, opd_code, target_grade, scores, recommendations,
                    total, grade, status, changed_at, edit)
                values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, 'DRAFT', ?, 1)
                on conflict on constraint uq_sakip_evaluation_opd_year do nothing
                """,
                id,
                opd.region(),
                draft.fiscalYear(),
                opd.code(),
                draft.targetGrade(),
                json.write(draft.scores()),
                json.write(draft.recommendations()),
                total,
                SakipGrade.of(total),
                now());
        if (added == 0) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "sakip.exists",
                    opd.name(),
                    draft.fiscalYear().toString());
        }
        audit(id, "begin", opd.region(), total);
        return evaluations.require(id, caller);
    }

    /// @param requireRead throws 412 or 428 unless the caller has read this entity tag
    /// @throws ProblemException as [#begin]; 404; 412, 428; 409 once it is published
    @Transactional
    Evaluation change(UUID id, EvaluationDraft draft, Caller caller, LongConsumer requireRead) {
        Evaluation evaluation = requireDraft(id, caller, requireRead);
        Violations violations = complete(draft);
        if (!draft.opd().equals(evaluation.opd().code())) {
            violations.add("/opd", "sakip.fixed");
        }
        if (draft.fiscalYear() != evaluation.fiscalYear()) {
            violations.add("/fiscalYear", "sakip.fixed");
        }
        violations.throwIfAny();
        BigDecimal total = total(draft);
        sql.change(
                """
                update sakip_evaluation set target_grade = ?, scores = ?::jsonb, recommendations = ?::jsonb, total = ?,
                    grade = ?, changed_at = ?, edit = edit + 1 where id = ?
                """,
                draft.targetGrade(),
                json.write(draft.scores()),
                json.write(draft.recommendations()),
                total,
                SakipGrade.of(total),
                now(),
                id);
        audit(id, "change", evaluation.region(), total);
        return evaluations.require(id, caller);
    }

    /// @param requireRead throws 412 or 428 unless the caller has read this entity tag
    /// @throws ProblemException 404; 403; 412, 428; 409 once it is published
    @Transactional
    Evaluation publish(UUID id, Caller caller, LongConsumer requireRead) {
        Evaluation evaluation = requireDraft(id, caller, requireRead);
        sql.change(
                "update sakip_evaluation set status = 'PUBLISHED', changed_at = ?, edit = edit + 1 where id = ?",
                now(),
                id);
        audit(id, "publish", evaluation.region(), evaluation.total());
        return evaluations.require(id, caller);
    }

    private Evaluation requireDraft(UUID id, Caller caller, LongConsumer requireRead) {
        Evaluation evaluation = evaluations.requireLocked(id, caller);
        requireOther(evaluation.opd().code(), caller);
        requireRead.accept(evaluation.edit());
        if (evaluation.status() == Evaluation.Status.PUBLISHED) {
            throw ProblemException.of(ProblemType.CONFLICT, "sakip.published");
        }
        return evaluation;
    }

    private static void requireOther(String opd, Caller caller) {
        if (caller.opd().filter(opd::equals).isPresent()) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "sakip.own-opd");
        }
    }

    private static Violations complete(EvaluationDraft draft) {
        Violations violations = new Violations();
        for (SakipCriterion criterion : SakipCriterion.values()) {
            if (!draft.scores().containsKey(criterion)) {
                violations.add("/scores/" + criterion, "sakip.score-missing", criterion.name());
            }
        }
        return violations;
    }

    private static BigDecimal total(EvaluationDraft draft) {
        Map<SakipCriterion, BigDecimal> percents = new EnumMap<>(SakipCriterion.class);
        draft.scores().forEach((criterion, score) -> percents.put(criterion, score.percent()));
        return SakipRules.total(percents);
    }

    private void audit(UUID id, String verb, String region, BigDecimal total) {
        audit.record(AuditEntry.of("sakip-evaluation." + verb, "sakip-evaluation", id.toString(), region)
                .with("total", total));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
