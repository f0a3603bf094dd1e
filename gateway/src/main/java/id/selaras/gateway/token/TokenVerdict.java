package id.selaras.gateway.token;

/// What the gateway thinks of a request's token.
public enum TokenVerdict {
    VALID,
    /// Missing, malformed, expired, foreign or forged.
    INVALID,
    /// The realm's keys were never loaded, because the identity provider has not answered yet.
    UNDECIDED
}
