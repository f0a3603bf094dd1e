package id.selaras.overlap.finding;

/// Where a finding stands.
public enum FindingStatus {
    /// Both programmes stand as they were judged.
    OPEN,
    /// A later version or a withdrawal of a programme took the ground away.
    SUPERSEDED
}
