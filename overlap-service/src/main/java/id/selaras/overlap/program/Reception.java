package id.selaras.overlap.program;

/// What an event did to the copy of its programme.
public enum Reception {
    /// The copy already had this version or a newer one: nothing happened.
    OUTDATED,
    /// The programme was heard of for the first time: no finding can rest on it.
    FIRST,
    /// A newer version took the place of an older one.
    NEWER
}
