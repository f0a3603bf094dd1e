package id.selaras.programs.complaint;

/// What a complaint is about.
enum ComplaintCategory {
    /// Entitled, but nothing came.
    NOT_RECEIVED,
    /// It went to people whom it is not meant for.
    WRONG_TARGET,
    /// Less came than was promised, or something was asked for in return.
    DEDUCTION,
    QUALITY,
    DELAY,
    /// How officials or helpers behaved.
    CONDUCT,
    /// A question rather than a complaint.
    INFORMATION,
    OTHER
}
