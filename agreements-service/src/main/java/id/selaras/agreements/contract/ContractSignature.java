package id.selaras.agreements.contract;

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

/// Who signed a contract, when and in which role. It is never changed or deleted.
@Entity
@Table(name = "contract_signature")
class ContractSignature {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String subject;
    private String name;
    private String position;
    private String role;
    private String sha256;
    private Instant signedAt;

    /// For the persistence provider.
    protected ContractSignature() {}

    ContractSignature(Contract contract, Party party, Caller signer, Instant now) {
        this.id = Identifiers.next();
        this.party = party;
        this.subject = signer.subject();
        this.name = signer.name();
        this.position = contract.content().party(party).position();
        this.role = party.role();
        this.sha256 = contract.sha256();
        this.signedAt = now;
    }

    Party party() {
        return party;
    }

    /// The signer's `sub`.
    String subject() {
        return subject;
    }

    ContractView.SignatureView view() {
        return new ContractView.SignatureView(party, subject, name, position, role, signedAt, sha256);
    }
}
