package id.selaras.programs.program;

/// Working groups (pokja) of the poverty coordination team.
public enum WorkingGroup {
    /// Pokja pengembangan kemitraan.
    PARTNERSHIP,
    /// Pokja pengaduan masyarakat.
    COMPLAINTS
}
