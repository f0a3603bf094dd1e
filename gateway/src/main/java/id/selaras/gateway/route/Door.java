package id.selaras.gateway.route;

import java.util.Optional;

/// A part of the address space that one service answers.
///
/// @param upstream name of the service
/// @param access what the gateway checks before it lets a request through
/// @param prefix what clients must put before the service's own paths, for the links that it writes; empty where its
///     paths are not simply prefixed
public record Door(String upstream, Access access, Optional<String> prefix) {

    /// Who may pass.
    public enum Access {
        /// Whoever has a valid token of the realm.
        TOKEN,
        /// Everybody; the service decides.
        OPEN,
        /// Everybody; the answers are pages and tokens of the identity provider and stay as they are.
        IDENTITY
    }
}
