package id.selaras.agreements.agreement;

import id.selaras.agreements.opd.Opd;
import id.selaras.agreements.opd.OpdDirectory;
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

/// Where an OPD writes its agreement.
@ApplicationScoped
class AgreementRegister {
    private final AgreementRepository agreements;
    private final OpdDirectory opds;
    private final Bases bases;
    private final Journal journal;
    private final Clock clock;

    AgreementRegister(AgreementRepository agreements, OpdDirectory opds, Bases bases, Journal journal, Clock clock) {
        this.agreements = agreements;
        this.opds = opds;
        this.bases = bases;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws ProblemException 422 for unfit content; 403 without an OPD or its region in the token; 409 where the
    ///     registry does not know the OPD, or where it has an agreement for that year
    @Transactional
    AgreementState draft(AgreementDraft draft, Caller caller) {
        Opd opd = activeOpd(caller);
        Basis basis = bases.of(opd.region(), draft.fiscalYear(), opd.code());
        DraftRules.check(draft.objectives(), draft.fiscalYear(), basis.term()).throwIfAny();
        agreements.of(opd.region(), draft.fiscalYear(), opd.code()).ifPresent(existing -> {
            throw ProblemException.of(
                            ProblemType.CONFLICT,
                            "agreement.exists",
                            opd.name(),
                            draft.fiscalYear().toString())
                    .with("existing", existing.id());
        });
        Agreement agreement = Agreement.draft(opd, basis, draft, now());
        // Flushed: two at once meet at the unique key here, where the second is answered 409.
        agreements.persistAndFlush(agreement);
        journal.record(agreement, Step.WRITE, caller);
        return AgreementState.of(agreement);
    }

    /// @param requireRead throws 412 or 428 unless the caller has read this entity tag
    /// @throws ProblemException 404; 403 for another OPD's agreement; 412, 428; 409 unless it is a draft; 422 for
    ///     unfit content
    @Transactional
    AgreementState change(UUID id, AgreementDraft draft, Caller caller, LongConsumer requireRead) {
        Agreement agreement = requireOwn(id, caller);
        requireRead.accept(agreement.edit());
        Basis basis = basisOf(agreement);
        Violations violations = DraftRules.check(draft.objectives(), agreement.fiscalYear(), basis.term());
        if (draft.fiscalYear() != agreement.fiscalYear()) {
            violations.add("/fiscalYear", "agreement.fiscal-year-fixed", Integer.toString(agreement.fiscalYear()));
        }
        violations.throwIfAny();
        agreement.change(activeOpd(caller), basis, draft, now());
        return recorded(agreement, Step.WRITE, caller);
    }

    /// @param requireRead throws 412 or 428 unless the caller has read this entity tag
    /// @throws ProblemException 404; 403 for another OPD's agreement; 412, 428; 409 unless the newest version is
    ///     signed and not closed
    @Transactional
    AgreementState revise(UUID id, Revision because, Caller caller, LongConsumer requireRead) {
        Agreement agreement = requireOwn(id, caller);
        requireRead.accept(agreement.edit());
        agreement.revise(because, now());
        return recorded(agreement, Step.REVISE, caller);
    }

    /// Hands a draft in to the secretariat. The rules are checked once more and the pointers set
    /// anew: term and contract may have come since.
    ///
    /// @param requireRead throws 412 or 428 unless the caller has read this entity tag
    /// @throws ProblemException 404; 403 for another OPD's agreement; 412, 428; 409 unless it is a draft; 422 for
    ///     content that is no longer fit
    @Transactional
    AgreementState submit(UUID id, Caller caller, LongConsumer requireRead) {
        Agreement agreement = requireOwn(id, caller);
        requireRead.accept(agreement.edit());
        Basis basis = basisOf(agreement);
        agreement.submit(basis, now());
        DraftRules.check(agreement.content().objectives(), agreement.fiscalYear(), basis.term())
                .throwIfAny();
        return recorded(agreement, Step.SUBMIT, caller);
    }

    private AgreementState recorded(Agreement agreement, Step step, Caller caller) {
        agreements.flush();
        journal.record(agreement, step, caller);
        return AgreementState.of(agreement);
    }

    private Agreement requireOwn(UUID id, Caller caller) {
        Agreement agreement = agreements.requireLocked(id);
        Sight.requireOwn(agreement, caller);
        return agreement;
    }

    private Opd activeOpd(Caller caller) {
        String code = caller.requireOpd();
        Opd opd = opds.find(code, caller).filter(Opd::isActive).orElseThrow(() -> ProblemException.of(
                        ProblemType.CONFLICT, "opd.unknown", code)
                .with("opd", code));
        caller.requireRegion(opd.region());
        return opd;
    }

    private Basis basisOf(Agreement agreement) {
        return bases.of(agreement.region(), agreement.fiscalYear(), agreement.opdCode());
    }

    /// PostgreSQL keeps microseconds; what is answered now must equal what is read later.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
