package id.selaras.agreements.agreement;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

/// Verifying, giving up and closing agreements.
@ApplicationScoped
class AgreementLife {
    /// Western Indonesian time: a fiscal year ends at midnight in Jakarta.
    private static final ZoneId INDONESIA = ZoneId.of("Asia/Jakarta");

    private final AgreementRepository agreements;
    private final SignedVersions versions;
    private final Journal journal;
    private final Clock clock;

    AgreementLife(AgreementRepository agreements, SignedVersions versions, Journal journal, Clock clock) {
        this.agreements = agreements;
        this.versions = versions;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param requireRead throws 412 or 428 unless the caller has read this entity tag
    /// @throws ProblemException 404; 403 for another region's agreement; 412, 428; 409 unless it was handed in; 422
    ///     where it is returned without a remark
    @Transactional
    AgreementState verify(UUID id, Verification verification, Caller caller, LongConsumer requireRead) {
        Agreement agreement = agreements.requireLocked(id);
        caller.requireRegion(agreement.region());
        requireRead.accept(agreement.edit());
        if (verification.outcome() == Verification.Outcome.RETURNED
                && verification.remarks().isEmpty()) {
            new Violations().add("/remarks", "agreement.return-needs-remark").throwIfAny();
        }
        Step step = verification.outcome().step();
        agreement.take(step, now());
        return recorded(agreement, step, caller, verification.remarks());
    }

    /// Gives a draft up: a first version for good; a revision, so that the signed version stands alone again.
    ///
    /// @param requireRead throws 412 or 428 unless the caller has read this entity tag
    /// @throws ProblemException 404; 403 for another OPD's agreement; 412, 428; 409 unless it is a draft
    @Transactional
    void discard(UUID id, Caller caller, LongConsumer requireRead) {
        Agreement agreement = agreements.requireLocked(id);
        Sight.requireOwn(agreement, caller);
        requireRead.accept(agreement.edit());
        Optional<SignedVersion> before = agreement.versionInForce().flatMap(version -> versions.find(id, version));
        int version = agreement.version();
        agreement.discard(before, now());
        agreements.flush();
        journal.record(agreement, version, Step.DISCARD, caller, List.of());
    }

    /// Closes an agreement whose year is over.
    ///
    /// @param requireRead throws 412 or 428 unless the caller has read this entity tag
    /// @throws ProblemException 404; 403 for another region's agreement; 412, 428; 409 unless the newest version is
    ///     signed, or while the year runs
    @Transactional
    AgreementState close(UUID id, Caller caller, LongConsumer requireRead) {
        Agreement agreement = agreements.requireLocked(id);
        caller.requireRegion(agreement.region());
        requireRead.accept(agreement.edit());
        if (clock.instant().atZone(INDONESIA).getYear() <= agreement.fiscalYear()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "agreement.year-not-over", Integer.toString(agreement.fiscalYear()));
        }
        agreement.take(Step.CLOSE, now());
        return recorded(agreement, Step.CLOSE, caller, List.of());
    }

    private AgreementState recorded(Agreement agreement, Step step, Caller caller, List<Remark> remarks) {
        agreements.flush();
        journal.record(agreement, step, caller, remarks);
        return AgreementState.of(agreement);
    }

    /// PostgreSQL keeps microseconds; what is answered now must equal what is read later.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
