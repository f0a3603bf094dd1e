package id.selaras.agreements.agreement;

import id.selaras.agreements.canonical.CanonicalDocument;
import id.selaras.agreements.opd.Opd;
import id.selaras.agreements.party.Party;
import id.selaras.servicekit.identifier.Identifiers;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A yearly performance agreement at its newest version: written by the OPD, verified by the secretariat, signed by the
/// OPD's head, then by the mayor. [Step] says what can follow what; a signed version stays as it is for ever.
@Entity
@Table(name = "agreement")
class Agreement {
    @Id
    private UUID id;

    private String region;
    private int fiscalYear;
    private String opdCode;
    private int version;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String content;
    private String sha256;
    private long budgetTotalRupiah;
    private Integer versionInForce;
    private Instant changedAt;
    private Instant signedAt;

    @Version
    private long edit;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("signedAt")
    private List<Signature> signatures = new ArrayList<>();

    /// For the persistence provider.
    protected Agreement() {}

    private Agreement(Opd opd, int fiscalYear) {
        this.id = Identifiers.next();
        this.region = opd.region();
        this.fiscalYear = fiscalYear;
        this.opdCode = opd.code();
        this.version = 1;
        this.status = Status.DRAFT;
        this.edit = 1;
    }

    static Agreement draft(Opd opd, Basis basis, AgreementDraft draft, Instant now) {
        Agreement agreement = new Agreement(opd, draft.fiscalYear());
        agreement.write(opd, basis, draft, now);
        return agreement;
    }

    /// Replaces the whole content of a draft; the same content again changes nothing.
    ///
    /// @throws ProblemException 409 unless it is a draft
    void change(Opd opd, Basis basis, AgreementDraft draft, Instant now) {
        requireOpen(Step.WRITE);
        write(opd, basis, draft, now);
    }

    /// Hands the draft in, pointing at the term and the contract that are in force by now.
    ///
    /// @throws ProblemException 409 unless it is a draft
    void submit(Basis basis, Instant now) {
        take(Step.SUBMIT, now);
        write(content().carryingOut(basis), now);
    }

    /// Gives the agreement back, finds it in order, or closes it after its year.
    ///
    /// @param step one that leaves the content as it is and needs nothing but its taking
    /// @throws ProblemException 409 where the step is not open
    void take(Step step, Instant now) {
        requireOpen(step);
        status = step.to();
        changedAt = now;
    }

    /// Gives a draft up.
    ///
    /// @param before the signed version that stands again; empty where this is the first version
    /// @throws ProblemException 409 unless it is a draft
    void discard(Optional<SignedVersion> before, Instant now) {
        requireOpen(Step.DISCARD);
        if (before.isEmpty()) {
            status = Status.DISCARDED;
            changedAt = now;
            return;
        }
        SignedVersion stands = before.get();
        version = stands.version();
        status = Status.SIGNED;
        content = stands.document().text();
        sha256 = stands.document().sha256();
        budgetTotalRupiah = content().budgetTotalRupiah();
        signedAt = stands.signedAt();
        changedAt = stands.signedAt();
    }

    /// Begins the next version with the content of the signed one, which stays in force until the next is signed.
    ///
    /// @throws ProblemException 409 unless the newest version is signed
    void revise(Revision because, Instant now) {
        requireOpen(Step.REVISE);
        AgreementContent next = content().revised(because);
        version = next.version();
        status = Status.DRAFT;
        signedAt = null;
        write(next, now);
    }

    private void write(Opd opd, Basis basis, AgreementDraft draft, Instant now) {
        Revision revision = content == null ? null : content().revision();
        write(AgreementContent.of(id, version, revision, opd, basis, draft), now);
    }

    private void write(AgreementContent written, Instant now) {
        CanonicalDocument document = CanonicalDocument.of(written);
        if (!document.sha256().equals(sha256)) {
            content = document.text();
            sha256 = document.sha256();
            budgetTotalRupiah = written.budgetTotalRupiah();
            changedAt = now;
        }
    }

    /// Signs for one party, the first before the second.
    ///
    /// @throws ProblemException 409 out of turn, twice for one party, or by one person for both
    void sign(Party party, Caller signer, Instant now) {
        if (signatureOf(party).isPresent()) {
            throw conflict("agreement.party-has-signed");
        }
        Step step = party == Party.FIRST_PARTY ? Step.SIGN_FIRST_PARTY : Step.SIGN_SECOND_PARTY;
        requireOpen(step);
        if (validSignatures().stream().anyMatch(other -> other.subject().equals(signer.subject()))) {
            throw conflict("agreement.one-person-both-parties");
        }
        signatures.add(new Signature(this, party, signer, now));
        changedAt = now;
        status = step.to();
        if (status == Status.SIGNED) {
            versionInForce = version;
            signedAt = now;
        }
    }

    /// Takes the first party's signature back, so that the draft can be changed before the second party signs.
    ///
    /// @throws ProblemException 409 unless the second party's signature is awaited
    void withdrawSignature(Caller by, String reason, Instant now) {
        requireOpen(Step.WITHDRAW_SIGNATURE);
        signatureOf(Party.FIRST_PARTY).orElseThrow().withdraw(by, reason, now);
        status = Step.WITHDRAW_SIGNATURE.to();
        changedAt = now;
    }

    private void requireOpen(Step step) {
        if (!step.isOpenFrom(status)) {
            throw conflict(step.refusal(status));
        }
    }

    private ProblemException conflict(String messageKey) {
        return ProblemException.of(ProblemType.CONFLICT, messageKey).with("recordStatus", status.name());
    }

    Optional<Signature> signatureOf(Party party) {
        return validSignatures().stream()
                .filter(signature -> signature.party() == party)
                .findFirst();
    }

    /// The signatures under this version that were not withdrawn, in the order of signing.
    List<Signature> validSignatures() {
        return validSignatures(version);
    }

    List<Signature> validSignatures(int ofVersion) {
        return signatures.stream()
                .filter(signature -> signature.version() == ofVersion && !signature.isWithdrawn())
                .toList();
    }

    /// The signatures under this version that were withdrawn, in the order of signing.
    List<Signature> withdrawnSignatures() {
        return signatures.stream()
                .filter(signature -> signature.version() == version && signature.isWithdrawn())
                .toList();
    }

    UUID id() {
        return id;
    }

    String region() {
        return region;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    String opdCode() {
        return opdCode;
    }

    int version() {
        return version;
    }

    Status status() {
        return status;
    }

    AgreementContent content() {
        return CanonicalDocument.read(content, AgreementContent.class);
    }

    /// The document and its digest, byte for byte as it is signed.
    CanonicalDocument document() {
        return new CanonicalDocument(content, sha256);
    }

    String sha256() {
        return sha256;
    }

    long budgetTotalRupiah() {
        return budgetTotalRupiah;
    }

    /// Version that binds at present; empty before the first one is signed.
    Optional<Integer> versionInForce() {
        return Optional.ofNullable(versionInForce);
    }

    /// When the second party signed this version; empty before.
    Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    Instant changedAt() {
        return changedAt;
    }

    /// Counts every change: the value of the entity tag.
    long edit() {
        return edit;
    }
}
