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
    private final Clock clock;

    AgreementRegister(AgreementRepository agreements, OpdDirectory opds, Clock clock) {
        this.agreements = agreements;
        this.opds = opds;
        this.clock = clock;
    }

    /// @throws ProblemException 422 for unfit content; 403 without an OPD or its region in the token; 409 where the
    ///     registry does not know the OPD, or where it has an agreement for that year
    @Transactional
    AgreementState draft(AgreementDraft draft, Caller caller) {
        Opd opd = activeOpd(caller);
        DraftRules.check(draft).throwIfAny();
        agreements.of(opd.region(), draft.fiscalYear(), opd.code()).ifPresent(existing -> {
            throw ProblemException.of(
                            ProblemType.CONFLICT,
                            "agreement.exists",
                            opd.name(),
                            draft.fiscalYear().toString())
                    .with("existing", existing.id());
        });
        Agreement agreement = Agreement.draft(opd, draft, now());
        // Flushed: two at once meet at the unique key here, where the second is answered 409.
        agreements.persistAndFlush(agreement);
        return AgreementState.of(agreement);
    }

    /// @param requireRead throws 412 or 428 unless the caller has read this entity tag
    /// @throws ProblemException 404; 403 for another OPD's agreement; 412, 428; 409 from the first signature on;
    ///     422 for unfit content
    @Transactional
    AgreementState change(UUID id, AgreementDraft draft, Caller caller, LongConsumer requireRead) {
        Agreement agreement = requireOwn(id, caller);
        requireRead.accept(agreement.edit());
        Violations violations = DraftRules.check(draft);
        if (draft.fiscalYear() != agreement.fiscalYear()) {
            violations.add("/fiscalYear", "agreement.fiscal-year-fixed", Integer.toString(agreement.fiscalYear()));
        }
        violations.throwIfAny();
        agreement.change(activeOpd(caller), draft, now());
        agreements.flush();
        return AgreementState.of(agreement);
    }

    /// @param requireRead throws 412 or 428 unless the caller has read this entity tag
    /// @throws ProblemException 404; 403 for another OPD's agreement; 412, 428; 409 unless the newest version is
    ///     signed
    @Transactional
    AgreementState revise(UUID id, Revision because, Caller caller, LongConsumer requireRead) {
        Agreement agreement = requireOwn(id, caller);
        requireRead.accept(agreement.edit());
        agreement.revise(because, now());
        agreements.flush();
        return AgreementState.of(agreement);
    }

    private Agreement requireOwn(UUID id, Caller caller) {
        Agreement agreement = agreements.requireLocked(id);
        caller.requireRegion(agreement.region());
        if (!caller.requireOpd().equals(agreement.opdCode())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "agreement.of-another-opd");
        }
        return agreement;
    }

    private Opd activeOpd(Caller caller) {
        String code = caller.requireOpd();
        Opd opd = opds.findByIdOptional(code).filter(Opd::isActive).orElseThrow(() -> ProblemException.of(
                        ProblemType.CONFLICT, "opd.unknown", code)
                .with("opd", code));
        caller.requireRegion(opd.region());
        return opd;
    }

    /// PostgreSQL keeps microseconds; what is answered now must equal what is read later.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
