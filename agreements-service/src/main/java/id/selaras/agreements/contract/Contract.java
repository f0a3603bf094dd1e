package id.selaras.agreements.contract;

import id.selaras.agreements.canonical.CanonicalDocument;
import id.selaras.agreements.party.Party;
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

/// A performance contract for a whole term. Its content is fixed from the moment the auction agreed on it; only the two
/// signatures are added.
@Entity
@Table(name = "contract")
class Contract {
    @Id
    private UUID id;

    private String region;
    private UUID termId;
    private String opdCode;

    @Enumerated(EnumType.STRING)
    private ContractStatus status;

    private String content;
    private String sha256;
    private Instant signBy;
    private Instant agreedAt;
    private Instant signedAt;

    @Version
    private long edit;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "contract_id", nullable = false, updatable = false)
    @OrderBy("signedAt")
    private List<ContractSignature> signatures = new ArrayList<>();

    /// For the persistence provider.
    protected Contract() {}

    /// @param signBy when both are to have signed, by the auction's schedule
    Contract(ContractContent agreed, Instant signBy, Instant now) {
        CanonicalDocument document = CanonicalDocument.of(agreed);
        this.id = agreed.id();
        this.region = agreed.region();
        this.termId = agreed.term();
        this.opdCode = agreed.opd().code();
        this.status = ContractStatus.AWAITING_FIRST_PARTY;
        this.content = document.text();
        this.sha256 = document.sha256();
        this.signBy = signBy;
        this.agreedAt = now;
        this.edit = 1;
    }

    /// Signs for one party, the first before the second.
    ///
    /// @throws ProblemException 409 out of turn, twice for one party, or by one person for both
    void sign(Party party, Caller signer, Instant now) {
        if (signatureOf(party).isPresent()) {
            throw conflict("agreement.party-has-signed");
        }
        if (party == Party.SECOND_PARTY && status == ContractStatus.AWAITING_FIRST_PARTY) {
            throw conflict("agreement.first-party-signs-first");
        }
        if (signatures.stream().anyMatch(other -> other.subject().equals(signer.subject()))) {
            throw conflict("agreement.one-person-both-parties");
        }
        signatures.add(new ContractSignature(this, party, signer, now));
        if (party == Party.FIRST_PARTY) {
            status = ContractStatus.AWAITING_SECOND_PARTY;
        } else {
            status = ContractStatus.SIGNED;
            signedAt = now;
        }
    }

    private ProblemException conflict(String messageKey) {
        return ProblemException.of(ProblemType.CONFLICT, messageKey).with("recordStatus", status.name());
    }

    Optional<ContractSignature> signatureOf(Party party) {
        return signatures.stream()
                .filter(signature -> signature.party() == party)
                .findFirst();
    }

    List<ContractSignature> signatures() {
        return signatures;
    }

    UUID id() {
        return id;
    }

    String region() {
        return region;
    }

    UUID termId() {
        return termId;
    }

    String opdCode() {
        return opdCode;
    }

    ContractStatus status() {
        return status;
    }

    ContractContent content() {
        return CanonicalDocument.read(content, ContractContent.class);
    }

    /// Canonical JSON of the content, byte for byte as it is signed.
    String text() {
        return content;
    }

    String sha256() {
        return sha256;
    }

    Instant signBy() {
        return signBy;
    }

    Instant agreedAt() {
        return agreedAt;
    }

    /// When the second party signed; null before.
    Instant signedAt() {
        return signedAt;
    }

    /// Counts every change: the value of the entity tag.
    long edit() {
        return edit;
    }
}
