package id.selaras.programs.complaint;

/// The way a complaint came in.
enum ComplaintChannel {
    /// Without a token.
    PUBLIC,
    /// Entered by a caller with a token, such as the working group at its counter.
    OFFICIAL
}
