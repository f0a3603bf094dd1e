package id.selaras.overlap.finding;

/// Whether a finding stands.
public enum FindingStatus {
    /// The two programmes overlap now.
    OPEN,
    /// The two programmes overlap now, but each has as many stronger findings as are shown of one: their cluster tells
    /// of the pair.
    CLUSTERED,
    /// A later version or a withdrawal of a programme took the ground away.
    SUPERSEDED
}
