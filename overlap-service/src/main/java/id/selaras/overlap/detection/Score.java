package id.selaras.overlap.detection;

/// How two programmes compare, in figures alone: what decides whether a pair is a finding, and which of many come
/// first. The reasons are a [Judgement]'s, which takes longer and is made of those pairs that are kept.
///
/// @param inputSimilarity how far the work that goes in is the same, 0 to 1
/// @param outputSimilarity how far what comes out and is counted is the same, 0 to 1
/// @param rupiahAtStake the smaller of the two overlapping budgets, prorated by shared place and period where known;
///     0 when a budget is unknown
public record Score(OverlapClass overlapClass, double inputSimilarity, double outputSimilarity, long rupiahAtStake) {

    /// True when a working group should see it.
    public boolean isFinding() {
        return overlapClass != OverlapClass.NONE;
    }
}
