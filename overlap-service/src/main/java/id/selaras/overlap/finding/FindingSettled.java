package id.selaras.overlap.finding;

/// A finding has a new version.
record FindingSettled(FindingView finding, Step step) {
    enum Step {
        FOUND,
        JUDGED_AGAIN,
        CROWDED_OUT,
        SUPERSEDED
    }
}
