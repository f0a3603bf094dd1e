package id.selaras.agreements.innovation;

import java.util.Optional;

/// How mature an innovation is: the stages of PP 38/2017 on regional innovation, none of which is skipped.
enum Stage {
    /// Inisiatif: proposed and decided upon.
    INITIATIVE,
    /// Uji coba: tried out on a small scale.
    TRIAL,
    /// Penerapan: done in earnest.
    IMPLEMENTATION;

    /// Empty after the last.
    Optional<Stage> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
