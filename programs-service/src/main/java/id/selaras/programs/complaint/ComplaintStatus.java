package id.selaras.programs.complaint;

/// The life of a complaint: `RECEIVED` → `FORWARDED` (any number of times) → `ANSWERED` → `CLOSED`; it may be closed,
/// with a reason, from every state before.
enum ComplaintStatus {
    /// The programme's OPD must act.
    RECEIVED,
    /// Another OPD must act.
    FORWARDED,
    /// The responsible OPD has said what it did; it closes the complaint when nothing is left to do.
    ANSWERED,
    CLOSED
}
