package id.selaras.agreements.agreement;

import id.selaras.agreements.party.Party;
import id.selaras.servicekit.identifier.Identifiers;
import id.selaras.servicekit.identity.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// Who signed what, when and in which role. It is never deleted; withdrawn, it tells who withdrew it and why.
@Entity
@Table(name = "agreement_signature")
class Signature {
    @Id
    private UUID id;

    private int version;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String subject;
    private String name;
    private String position;
    private String role;
    private String sha256;
    private Instant signedAt;
    private Instant withdrawnAt;
    private String withdrawnBySubject;
    private String withdrawnByName;
    private String withdrawalReason;

    /// For the persistence provider.
    protected Signature() {}

    Signature(Agreement agreement, Party party, Caller signer, Instant now) {
        this.id = Identifiers.next();
        this.version = agreement.version();
        this.party = party;
        this.subject = signer.subject();
        this.name = signer.name();
        this.position = agreement.content().party(party).position();
        this.role = party.role();
        this.sha256 = agreement.sha256();
        this.signedAt = now;
    }

    void withdraw(Caller by, String reason, Instant now) {
        withdrawnAt = now;
        withdrawnBySubject = by.subject();
        withdrawnByName = by.name();
        withdrawalReason = reason;
    }

    /// The version of the agreement that was signed.
    int version() {
        return version;
    }

    Party party() {
        return party;
    }

    /// The signer's `sub`.
    String subject() {
        return subject;
    }

    String name() {
        return name;
    }

    String position() {
        return position;
    }

    String role() {
        return role;
    }

    /// Digest of what was signed.
    String sha256() {
        return sha256;
    }

    Instant signedAt() {
        return signedAt;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    /// The `sub` of who withdrew it: the head of the OPD at that time.
    String withdrawnBySubject() {
        return withdrawnBySubject;
    }

    String withdrawnByName() {
        return withdrawnByName;
    }

    String withdrawalReason() {
        return withdrawalReason;
    }
}
