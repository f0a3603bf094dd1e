package id.selaras.gateway.route;

/// Where a path leads.
public sealed interface Route {

    /// The path could be read in two ways.
    record Refused() implements Route {}

    /// Nothing stands there.
    record Unknown() implements Route {}

    /// The gateway runs.
    record Live() implements Route {}

    /// The gateway takes requests.
    record Ready() implements Route {}

    /// The description of the whole API.
    record Description() implements Route {}

    /// A file of the page on which people read it.
    record Reader(String file) implements Route {}

    /// A service answers.
    ///
    /// @param door which service, and on what terms
    /// @param path the path at the service
    record Through(Door door, String path) implements Route {}
}
