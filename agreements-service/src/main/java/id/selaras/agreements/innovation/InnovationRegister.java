package id.selaras.agreements.innovation;

import id.selaras.agreements.indicator.Indicator;
import id.selaras.agreements.signed.AgreementCopy;
import id.selaras.agreements.signed.SignedAgreements;
import id.selaras.agreements.sql.Sql;
import id.selaras.agreements.term.MissionRules;
import id.selaras.agreements.term.Terms;
import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identifier.Identifiers;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.LongConsumer;

/// Where an OPD proposes its innovations and reports how they mature.
@ApplicationScoped
class InnovationRegister {
    private final Innovations innovations;
    private final Rounds rounds;
    private final SignedAgreements agreements;
    private final Terms terms;
    private final Sql sql;
    private final AuditLog audit;
    private final Clock clock;

    InnovationRegister(
            Innovations innovations,
            Rounds rounds,
            SignedAgreements agreements,
            Terms terms,
            Sql sql,
            AuditLog audit,
            Clock clock) {
        this.innovations = innovations;
        this.rounds = rounds;
        this.agreements = agreements;
        this.terms = terms;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /// @throws ProblemException 403 for another OPD's agreement; 404, 409 for one that is not in force; 409 for a round
    ///     that is not open; 422 for an unknown mission, indicator, or a round of another year
    @Transactional
    Innovation propose(InnovationDraft draft, Caller caller) {
        AgreementCopy agreement = check(draft, caller);
        UUID id = Identifiers.next();
        Instant now = now();
        sql.change(
                """
                insert into innovation (id, region, fiscal_year, opd_code, round_id, title, problem, description,
                    benefit, mission, mission_objective, agreement_id, indicator_code, changed_at, edit)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                """,
                id,
                agreement.region(),
                agreement.fiscalYear(),
                agreement.opd().code(),
                draft.roundId(),
                draft.title(),
                draft.problem(),
                draft.description(),
                draft.benefit(),
                draft.mission(),
                draft.missionObjective(),
                draft.agreementId(),
                draft.indicatorCode(),
                now);
        addStage(
                id,
                new StageReport(Stage.INITIATIVE, now.atZone(clock.getZone()).toLocalDate(), null),
                caller,
                now);
        audit.record(AuditEntry.of("innovation.propose", "innovation", id.toString(), agreement.region()));
        return innovations.require(id, caller);
    }

    /// @param requireRead throws 412 or 428 unless the caller has read this entity tag
    /// @throws ProblemException as [#propose]; 404; 412, 428; 409 where its round no longer takes entries
    @Transactional
    Innovation change(UUID id, InnovationDraft draft, Caller caller, LongConsumer requireRead) {
        Innovation innovation = requireOwn(id, caller);
        requireRead.accept(innovation.edit());
        if (innovation.roundId() != null) {
            requireOpen(rounds.requireLocked(innovation.roundId(), caller));
        }
        AgreementCopy agreement = check(draft, caller);
        if (agreement.fiscalYear() != innovation.fiscalYear()) {
            new Violations()
                    .add("/agreementId", "innovation.year-fixed", Integer.toString(innovation.fiscalYear()))
                    .throwIfAny();
        }
        sql.change(
                """
                update innovation set round_id = ?, title = ?, problem = ?, description = ?, benefit = ?, mission = ?,
                    mission_objective = ?, agreement_id = ?, indicator_code = ?, changed_at = ?, edit = edit + 1
                where id = ?
                """,
                draft.roundId(),
                draft.title(),
                draft.problem(),
                draft.description(),
                draft.benefit(),
                draft.mission(),
                draft.missionObjective(),
                draft.agreementId(),
                draft.indicatorCode(),
                now(),
                id);
        audit.record(AuditEntry.of("innovation.change", "innovation", id.toString(), innovation.region()));
        return innovations.require(id, caller);
    }

    /// @throws ProblemException 404; 403 for another OPD's; 409 unless the stage is the next one
    @Transactional
    Innovation reach(UUID id, StageReport report, Caller caller) {
        Innovation innovation = requireOwn(id, caller);
        if (innovation.stage().next().filter(report.stage()::equals).isEmpty()) {
            throw ProblemException.of(ProblemType.CONFLICT, "innovation.stage-out-of-turn")
                    .with("stage", innovation.stage());
        }
        Instant now = now();
        addStage(id, report, caller, now);
        sql.change("update innovation set changed_at = ?, edit = edit + 1 where id = ?", now, id);
        audit.record(AuditEntry.of("innovation.reach-stage", "innovation", id.toString(), innovation.region()));
        return innovations.require(id, caller);
    }

    private void addStage(UUID id, StageReport report, Caller caller, Instant now) {
        sql.change(
                """
                insert into innovation_stage (innovation_id, stage, reached_on, evidence, recorded_by_subject,
                    recorded_by_name, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """, id, report.stage(), report.reachedOn(), report.evidence(), caller.subject(), caller.name(), now);
    }

    private AgreementCopy check(InnovationDraft draft, Caller caller) {
        AgreementCopy agreement = agreements.requireInForce(draft.agreementId(), caller);
        if (!caller.requireOpd().equals(agreement.opd().code())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "agreement.of-another-opd");
        }
        Violations violations = new Violations();
        MissionRules.check(
                terms.inYear(agreement.region(), agreement.fiscalYear()),
                agreement.fiscalYear(),
                draft.mission(),
                draft.missionObjective(),
                "",
                violations);
        if (agreement.indicator(draft.indicatorCode()).isEmpty()) {
            violations.addWithSuggestions(
                    "/indicatorCode",
                    agreement.indicators().map(Indicator::code).toList(),
                    "realisation.unknown-indicator",
                    draft.indicatorCode());
        }
        if (draft.roundId() != null) {
            Round round = rounds.requireLocked(draft.roundId(), caller);
            if (!round.region().equals(agreement.region()) || round.fiscalYear() != agreement.fiscalYear()) {
                violations.add(
                        "/roundId", "innovation.round-of-another-year", Integer.toString(agreement.fiscalYear()));
            } else {
                requireOpen(round);
            }
        }
        violations.throwIfAny();
        return agreement;
    }

    private static void requireOpen(Round round) {
        if (round.phase() != Round.Phase.OPEN) {
            throw ProblemException.of(ProblemType.CONFLICT, "innovation.round-not-open")
                    .with("phase", round.phase());
        }
    }

    private Innovation requireOwn(UUID id, Caller caller) {
        Innovation innovation = innovations.requireLocked(id, caller);
        if (!caller.requireOpd().equals(innovation.opd().code())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "innovation.of-another-opd");
        }
        return innovation;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
