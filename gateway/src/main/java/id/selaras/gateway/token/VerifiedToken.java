package id.selaras.gateway.token;

import java.time.Instant;

/// A token whose signature, issuer, audience, algorithm and time were found good.
///
/// @param subject whom it was given to
/// @param expiry from when on it is worth nothing
record VerifiedToken(String subject, Instant expiry) {}
