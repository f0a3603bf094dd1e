package id.selaras.agreements.agreement;

import id.selaras.agreements.party.Party;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.outbox.Outbox;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.webhook.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;

/// Where the parties sign, each by a token of its own.
@ApplicationScoped
class Signing {
    private final AgreementRepository agreements;
    private final SignedVersions versions;
    private final Outbox outbox;
    private final Webhooks webhooks;
    private final Journal journal;
    private final Clock clock;

    Signing(
            AgreementRepository agreements,
            SignedVersions versions,
            Outbox outbox,
            Webhooks webhooks,
            Journal journal,
            Clock clock) {
        this.agreements = agreements;
        this.versions = versions;
        this.outbox = outbox;
        this.webhooks = webhooks;
        this.journal = journal;
        this.clock = clock;
    }

    /// Signs for the party the caller stands for. Who has signed this version already gets its present state: the
    /// request was applied before, so neither its If-Match nor a repetition does harm (RFC 9110, section 13.1.1).
    ///
    /// @param requireRead throws 412 or 428 unless the caller has read this entity tag: one signs what one has read
    /// @throws ProblemException 404; 403 for who stands for neither party; 412, 428; 409 out of turn
    @Transactional
    AgreementState sign(UUID id, Caller caller, LongConsumer requireRead) {
        Agreement agreement = agreements.requireLocked(id);
        caller.requireRegion(agreement.region());
        Party party = partyOf(caller, agreement);
        boolean signedBefore = agreement
                .signatureOf(party)
                .filter(own -> own.subject().equals(caller.subject()))
                .isPresent();
        if (signedBefore) {
            return AgreementState.of(agreement);
        }
        requireRead.accept(agreement.edit());
        agreement.sign(party, caller, now());
        agreements.flush();
        journal.record(agreement, party == Party.FIRST_PARTY ? Step.SIGN_FIRST_PARTY : Step.SIGN_SECOND_PARTY, caller);
        AgreementState state = AgreementState.of(agreement);
        if (agreement.status() == Status.SIGNED) {
            versions.add(agreement, state.view());
            outbox.append(AgreementSigned.of(state.view()).event());
            webhooks.hint("agreements", agreement.region(), Set.of());
        }
        return state;
    }

    /// Takes the first party's signature back before the second party signs.
    ///
    /// @throws ProblemException 404; 403 for who does not head the OPD; 412, 428; 409 where there is nothing to
    ///     withdraw
    @Transactional
    AgreementState withdraw(UUID id, SignatureWithdrawal withdrawal, Caller caller, LongConsumer requireRead) {
        Agreement agreement = agreements.requireLocked(id);
        caller.requireRegion(agreement.region());
        if (!Party.FIRST_PARTY.isRepresentedBy(caller, agreement.opdCode())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "agreement.of-another-opd");
        }
        requireRead.accept(agreement.edit());
        agreement.withdrawSignature(caller, withdrawal.reason(), now());
        agreements.flush();
        journal.record(agreement, Step.WITHDRAW_SIGNATURE, caller, List.of(Remark.of(withdrawal.reason())));
        return AgreementState.of(agreement);
    }

    private static Party partyOf(Caller caller, Agreement agreement) {
        boolean first = Party.FIRST_PARTY.isRepresentedBy(caller, agreement.opdCode());
        boolean second = Party.SECOND_PARTY.isRepresentedBy(caller, agreement.opdCode());
        if (!first && !second) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "agreement.of-another-opd");
        }
        // Whoever could stand for both stands for the one whose turn it is.
        return first && (!second || agreement.status() != Status.AWAITING_SECOND_PARTY)
                ? Party.FIRST_PARTY
                : Party.SECOND_PARTY;
    }

    /// PostgreSQL keeps microseconds; what is answered now must equal what is read later.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
