package id.selaras.programs.program;

/// The life of a programme: `DRAFT` → `REGISTERED` (amended any number of times) → `WITHDRAWN`.
public enum ProgramStatus {
    /// The OPD's own working paper: may be incomplete, raises no event, has no history.
    DRAFT,
    /// Complete and public within the region.
    REGISTERED,
    /// Given up, with a reason; it never comes back.
    WITHDRAWN
}
