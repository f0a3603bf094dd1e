package id.selaras.overlap.detection;

/// What a judgement says of two programmes. The words follow the GAO guide on fragmentation, overlap and duplication
/// (GAO-15-49SP); the first class is the deputy mayor's case of 2017.
public enum OverlapClass {
    /// One work, two results: the tasks of the agencies must be mapped.
    SAME_INPUT_DIFFERENT_OUTPUT,
    /// The same work for the same result: one of the two is enough, or they are split by place or group.
    DUPLICATION,
    /// Partly the same work: the agencies coordinate.
    OVERLAP,
    /// Different work that is counted as the same result: a lead agency is named.
    FRAGMENTATION,
    /// Nothing a working group has to look at.
    NONE
}
