package id.selaras.agreements.agreement;

import id.selaras.agreements.canonical.CanonicalDocument;
import java.time.Instant;

/// A version that both parties signed.
///
/// @param document as it was signed
/// @param signedAt when the second party signed
/// @param edit the agreement's entity tag at that moment
record SignedVersion(int version, CanonicalDocument document, Instant signedAt, long edit) {}
