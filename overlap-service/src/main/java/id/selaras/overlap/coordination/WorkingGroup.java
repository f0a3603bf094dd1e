package id.selaras.overlap.coordination;

/// The working groups (pokja) of a poverty coordination team.
public enum WorkingGroup {
    /// Partnership development.
    PARTNERSHIP,
    /// Public complaints.
    COMPLAINTS
}
