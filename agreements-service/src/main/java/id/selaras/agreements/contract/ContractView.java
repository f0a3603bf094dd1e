package id.selaras.agreements.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.answer.Tagged;
import id.selaras.agreements.party.Official;
import id.selaras.agreements.party.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A performance contract as the API shows it: what the signatures cover, and what happened to it.
///
/// @param signBy when both are to have signed, by the auction's schedule
/// @param sha256 digest of the canonical content (RFC 8785)
/// @param signedAt when the second party signed; absent before
/// @param edit value of the entity tag
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContractView(
        UUID id,
        String status,
        UUID bid,
        String region,
        UUID term,
        int firstYear,
        int lastYear,
        OpdName opd,
        String place,
        Official firstParty,
        Official secondParty,
        List<Commitment> commitments,
        List<PromisedInnovation> innovations,
        String sha256,
        List<SignatureView> signatures,
        Instant signBy,
        Instant agreedAt,
        Instant signedAt,
        @JsonIgnore long edit)
        implements Tagged {

    public record OpdName(String code, String name) {}

    /// @param subject the signer's subject in the identity provider
    /// @param role by which the signer was allowed to sign
    public record SignatureView(
            Party party, String subject, String name, String position, String role, Instant signedAt, String sha256) {}

    static ContractView of(Contract contract) {
        ContractContent content = contract.content();
        return new ContractView(
                content.id(),
                contract.status().name(),
                content.bid(),
                content.region(),
                content.term(),
                content.firstYear(),
                content.lastYear(),
                new OpdName(content.opd().code(), content.opd().name()),
                content.place(),
                content.firstParty(),
                content.secondParty(),
                content.commitments(),
                content.innovations(),
                contract.sha256(),
                contract.signatures().stream().map(ContractSignature::view).toList(),
                contract.signBy(),
                contract.agreedAt(),
                contract.signedAt(),
                contract.edit());
    }

    /// The commitment of this code.
    public Optional<Commitment> commitment(String code) {
        return commitments.stream()
                .filter(commitment -> commitment.code().equals(code))
                .findFirst();
    }
}
