package id.selaras.programs.importing;

/// Where the programmes of an import come from.
enum ImportKind {
    FILE,
    /// Programmes of the year before.
    CARRY_OVER
}
