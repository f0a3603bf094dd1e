package id.selaras.agreements.realisation;

import id.selaras.agreements.achievement.QuarterPlan;
import id.selaras.agreements.indicator.Indicator;
import id.selaras.agreements.signed.AgreementCopy;
import id.selaras.agreements.signed.SignedAgreements;
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
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// Where an OPD reports what it realised.
@ApplicationScoped
class RealisationRegister {
    private static final String INSERT = """
            insert into realisation (id, agreement_id, agreement_version, region, fiscal_year, opd_code,
                indicator_code, quarter, entry, figure, evidence, note, correction_reason,
                recorded_by_subject, recorded_by_name, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint uq_realisation_entry do nothing
            """;

    private final SignedAgreements agreements;
    private final Realisations realisations;
    private final Sql sql;
    private final AuditLog audit;
    private final Clock clock;

    RealisationRegister(SignedAgreements agreements, Realisations realisations, Sql sql, AuditLog audit, Clock clock) {
        this.agreements = agreements;
        this.realisations = realisations;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /// @throws ProblemException 404 for an unknown agreement; 403 for another OPD's or region's; 409 where none of its
    /// versions is signed, and where a figure exists that the draft does not say to correct; 422 for an
    /// indicator or a quarter that the agreement does not measure
    @Transactional
    Realisation record(UUID agreementId, RealisationDraft draft, Caller caller) {
        AgreementCopy agreement = agreements.requireInForce(agreementId, caller);
        if (!caller.requireOpd().equals(agreement.opd().code())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "agreement.of-another-opd");
        }
        requireMeasured(agreement, draft);
        requireNewest(agreementId, draft);
        UUID id = Identifiers.next();
        int added = sql.change(
                INSERT,
                id,
                agreementId,
                agreement.version(),
                agreement.region(),
                agreement.fiscalYear(),
                agreement.opd().code(),
                draft.indicatorCode(),
                draft.quarter(),
                draft.replacedEntry() + 1,
                draft.figure(),
                draft.evidence(),
                draft.note(),
                draft.correction() == null ? null : draft.correction().reason(),
                caller.subject(),
                caller.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (added == 0) {
            // Another entry was committed since requireNewest looked.
            requireNewest(agreementId, draft);
        }
        audit.record(AuditEntry.of(
                        draft.correction() == null ? "realisation.report" : "realisation.correct",
                        "realisation",
                        id.toString(),
                        agreement.region())
                .with("agreement", agreementId)
                .with("indicator", draft.indicatorCode())
                .with("quarter", draft.quarter())
                .with("entry", draft.replacedEntry() + 1));
        return realisations.find(agreementId, id).orElseThrow();
    }

    private static void requireMeasured(AgreementCopy agreement, RealisationDraft draft) {
        Violations violations = new Violations();
        agreement
                .indicator(draft.indicatorCode())
                .ifPresentOrElse(
                        indicator -> {
                            List<Integer> due = new QuarterPlan(indicator).due();
                            if (!due.contains(draft.quarter())) {
                                violations.addWithSuggestions(
                                        "/quarter",
                                        due.stream().map(String::valueOf).toList(),
                                        "realisation.quarter-not-due",
                                        draft.quarter());
                            }
                        },
                        () -> violations.addWithSuggestions(
                                "/indicatorCode",
                                agreement.indicators().map(Indicator::code).toList(),
                                "realisation.unknown-indicator",
                                draft.indicatorCode()));
        violations.throwIfAny();
    }

    private void requireNewest(UUID agreementId, RealisationDraft draft) {
        int current = realisations.currentEntry(agreementId, draft.indicatorCode(), draft.quarter());
        if (current != draft.replacedEntry()) {
            throw ProblemException.of(
                            ProblemType.CONFLICT,
                            draft.correction() == null ? "realisation.exists" : "realisation.corrected-before")
                    .with("currentEntry", current);
        }
    }
}
