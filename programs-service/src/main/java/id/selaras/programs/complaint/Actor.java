package id.selaras.programs.complaint;

import id.selaras.servicekit.identity.Caller;
import java.time.Instant;
import java.util.Optional;

/// Who takes a step, and when.
///
/// @param by subject of the token; null where there is none
record Actor(String by, String name, Instant at) {

    static Actor of(Optional<Caller> caller, Instant at) {
        return new Actor(
                caller.map(Caller::subject).orElse(null),
                caller.map(Caller::name).orElse(null),
                at);
    }
}
