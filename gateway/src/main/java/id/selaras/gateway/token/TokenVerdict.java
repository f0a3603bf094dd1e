package id.selaras.gateway.token;

/// What the gateway thinks of a request's token.
public sealed interface TokenVerdict {
    /// @param subject whom the token was given to
    record Valid(String subject) implements TokenVerdict {}

    /// Missing, malformed, expired, foreign or forged.
    record Invalid() implements TokenVerdict {}

    /// The realm's keys were never loaded, because the identity provider has not answered yet.
    record Undecided() implements TokenVerdict {}
}
