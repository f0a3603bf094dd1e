package id.selaras.agreements.agreement;

import id.selaras.agreements.canonical.CanonicalDocument;

/// One version of an agreement at one moment.
///
/// @param edit value of its entity tag
/// @param view as the API shows it
/// @param document what the parties sign or have signed
record AgreementState(long edit, AgreementView view, CanonicalDocument document) {

    /// The newest version.
    static AgreementState of(Agreement agreement) {
        return new AgreementState(agreement.edit(), AgreementView.of(agreement), agreement.document());
    }

    /// An earlier version, or the newest where it is signed.
    static AgreementState of(Agreement agreement, SignedVersion version) {
        AgreementView view = AgreementView.of(version, agreement.validSignatures(version.version()));
        return new AgreementState(version.edit(), view, version.document());
    }
}
