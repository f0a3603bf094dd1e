package id.selaras.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.canonical.CanonicalDocument;
import id.selaras.agreements.party.Official;
import id.selaras.agreements.party.Party;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One version of an agreement as the API shows it: the members of [AgreementContent], which the signatures cover,
/// and what happened to it.
///
/// @param sha256 digest of the canonical content, see [CanonicalDocument]
/// @param signatures that stand, in the order of signing
/// @param withdrawnSignatures absent where there are none, and from a signed version: they were never under it
/// @param signedAt when the second party signed; absent before
/// @param closedAt when the agreement was closed after its year; absent before
/// @param changedAt when this version last changed
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementView(
        UUID id,
        int version,
        Status status,
        Revision revision,
        String region,
        int fiscalYear,
        UUID term,
        UUID contract,
        AgreementContent.OpdName opd,
        String place,
        Official firstParty,
        Official secondParty,
        List<Objective> objectives,
        List<BudgetLine> budgetLines,
        long budgetTotalRupiah,
        String sha256,
        List<SignatureView> signatures,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Withdrawal> withdrawnSignatures,
        Instant signedAt,
        Instant closedAt,
        Instant changedAt) {

    /// @param subject the signer's subject in the identity provider
    /// @param name the signer's name in the token
    /// @param position which the agreement gives this party
    /// @param role by which the signer was allowed to sign
    /// @param sha256 digest of what was signed
    record SignatureView(
            Party party, String subject, String name, String position, String role, Instant signedAt, String sha256) {

        static SignatureView of(Signature signature) {
            return new SignatureView(
                    signature.party(),
                    signature.subject(),
                    signature.name(),
                    signature.position(),
                    signature.role(),
                    signature.signedAt(),
                    signature.sha256());
        }
    }

    /// A signature that was taken back, by whom and why.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Withdrawal(
            SignatureView signature,
            String withdrawnBySubject,
            String withdrawnByName,
            Instant withdrawnAt,
            String reason) {

        static Withdrawal of(Signature signature) {
            return new Withdrawal(
                    SignatureView.of(signature),
                    signature.withdrawnBySubject(),
                    signature.withdrawnByName(),
                    signature.withdrawnAt(),
                    signature.withdrawalReason());
        }
    }

    /// The newest version, whatever its status.
    static AgreementView of(Agreement agreement) {
        boolean signed = agreement.status().isSigned();
        return of(
                agreement.document(),
                agreement.status(),
                agreement.validSignatures(),
                signed ? List.of() : agreement.withdrawnSignatures(),
                agreement.signedAt().orElse(null),
                agreement.status() == Status.CLOSED ? agreement.changedAt() : null,
                agreement.changedAt());
    }

    static AgreementView of(SignedVersion version, List<Signature> signatures) {
        return of(
                version.document(), Status.SIGNED, signatures, List.of(), version.signedAt(), null, version.signedAt());
    }

    private static AgreementView of(
            CanonicalDocument document,
            Status status,
            List<Signature> signatures,
            List<Signature> withdrawn,
            Instant signedAt,
            Instant closedAt,
            Instant changedAt) {
        AgreementContent content = CanonicalDocument.read(document.text(), AgreementContent.class);
        return new AgreementView(
                content.id(),
                content.version(),
                status,
                content.revision(),
                content.region(),
                content.fiscalYear(),
                content.term(),
                content.contract(),
                content.opd(),
                content.place(),
                content.firstParty(),
                content.secondParty(),
                content.objectives(),
                content.budgetLines(),
                content.budgetTotalRupiah(),
                document.sha256(),
                signatures.stream().map(SignatureView::of).toList(),
                withdrawn.stream().map(Withdrawal::of).toList(),
                signedAt,
                closedAt,
                changedAt);
    }
}
