package id.selaras.agreements.cascade;

/// How far below the head of the OPD. A child lies deeper than its parent.
enum Level {
    /// Head of a division (bidang) or secretary.
    DIVISION,
    /// Team leader or head of a section.
    TEAM,
    /// Staff; the basis of their own targets (SKP).
    STAFF
}
