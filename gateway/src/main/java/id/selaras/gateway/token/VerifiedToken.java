package id.selaras.gateway.token;

import java.time.Instant;

/// A token whose signature, issuer, audience, algorithm and time were found good.
///
/// @param verdict ready-made, for the next request that carries the token
/// @param expiry from when on it is worth nothing
record VerifiedToken(TokenVerdict.Valid verdict, Instant expiry) {}
