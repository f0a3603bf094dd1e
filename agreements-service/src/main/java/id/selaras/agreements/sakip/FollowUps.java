package id.selaras.agreements.sakip;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// What becomes of the recommendations of a published evaluation.
@ApplicationScoped
class FollowUps {
    private final Evaluations evaluations;
    private final Sql sql;
    private final AuditLog audit;
    private final Clock clock;

    FollowUps(Evaluations evaluations, Sql sql, AuditLog audit, Clock clock) {
        this.evaluations = evaluations;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param evidence address of the evidence; may be absent
    record Report(
            @NotNull FollowUpState state,
            @NotBlank @Size(max = 2000) String note,

            @Size(max = 2000) @Pattern(regexp = "https?://[^\\s<>\"]+")
            String evidence) {}

    /// @param entry counts the follow-ups of a recommendation from 1
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FollowUp(
            int entry,
            FollowUpState state,
            String note,
            String evidence,
            String recordedBySubject,
            String recordedByName,
            Instant recordedAt) {}

    /// @throws ProblemException 404; 403 for another agency's; 409 before it is published, or where the state does not
    ///     follow from the present one
    @Transactional
    FollowUp report(UUID id, int number, Report report, Caller caller) {
        Evaluation evaluation = evaluations.requireLocked(id, caller);
        boolean byInspectorate = caller.has(Role.INSPECTORATE);
        if (!byInspectorate && !caller.requireOpd().equals(evaluation.opd().code())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "sakip.of-another-opd");
        }
        if (byInspectorate
                && caller.opd().filter(evaluation.opd().code()::equals).isPresent()) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "sakip.own-opd");
        }
        FollowUpState present = requireRecommendation(evaluation, number).state();
        if (evaluation.status() != Evaluation.Status.PUBLISHED
                || !present.next(byInspectorate).contains(report.state())) {
            throw ProblemException.of(ProblemType.CONFLICT, "sakip.follow-up-out-of-turn")
                    .with("state", present)
                    .with("next", present.next(byInspectorate));
        }
        sql.change(
                """
                insert into sakip_follow_up (evaluation_id, recommendation, entry, state, note, evidence,
                    recorded_by_subject, recorded_by_name, recorded_at)
                select ?, ?, coalesce(max(entry), 0) + 1, ?, ?, ?, ?, ?, ?
                from sakip_follow_up where evaluation_id = ? and recommendation = ?
                """,
                id,
                number,
                report.state(),
                report.note(),
                report.evidence(),
                caller.subject(),
                caller.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                id,
                number);
        audit.record(AuditEntry.of("sakip-evaluation.follow-up", "sakip-evaluation", id.toString(), evaluation.region())
                .with("recommendation", number)
                .with("state", report.state().name()));
        return all(id, number).getLast();
    }

    /// Oldest first.
    ///
    /// @throws ProblemException 404; 403
    List<FollowUp> of(UUID id, int number, Caller caller) {
        requireRecommendation(evaluations.require(id, caller), number);
        return all(id, number);
    }

    private static Evaluation.RecommendationView requireRecommendation(Evaluation evaluation, int number) {
        return evaluation.recommendations().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "sakip.unknown-recommendation"));
    }

    private List<FollowUp> all(UUID id, int number) {
        return sql.list(
                "select * from sakip_follow_up where evaluation_id = ? and recommendation = ? order by entry",
                row -> new FollowUp(
                        row.getInt("entry"),
                        Rows.constant(row, "state", FollowUpState.class),
                        row.getString("note"),
                        row.getString("evidence"),
                        row.getString("recorded_by_subject"),
                        row.getString("recorded_by_name"),
                        Rows.instant(row, "recorded_at")),
                id,
                number);
    }
}
