package id.selaras.programs.importing;

/// Which programmes of a checked import are taken.
enum ApplyMode {
    /// All, or none where one has a problem.
    ALL_OR_NOTHING,
    /// Those without a problem.
    ACCEPTED_ROWS
}
