package id.selaras.programs.program;

/// Programme groups of the poverty coordination team (TKPKD).
public enum Cluster {
    /// Integrated social assistance by family.
    SOCIAL_ASSISTANCE,
    /// Community empowerment.
    COMMUNITY_EMPOWERMENT,
    /// Micro and small enterprise.
    MICRO_ENTERPRISE,
    /// Pro-people programmes: cheap housing, water, electricity, transport.
    PRO_PEOPLE
}
