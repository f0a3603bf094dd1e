package id.selaras.overlap.detection;

import java.util.List;

/// What the detector says of two programmes. The same two programmes give the same judgement in either order.
///
/// @param inputSimilarity how far the work that goes in is the same, 0 to 1
/// @param outputSimilarity how far what comes out and is counted is the same, 0 to 1
/// @param confidence how much of what the judgement wants to know was known of both programmes, 0 to 1
/// @param evidence the reasons, in the order of [Part]; none where there is no finding
/// @param rupiahAtStake the smaller of the two overlapping budgets, prorated by shared place and period where known;
///     0 when a budget is unknown
public record Judgement(
        OverlapClass overlapClass,
        double inputSimilarity,
        double outputSimilarity,
        double confidence,
        List<Evidence> evidence,
        long rupiahAtStake) {
    public Judgement {
        evidence = List.copyOf(evidence);
    }

    /// True when a working group should see it.
    public boolean isFinding() {
        return overlapClass != OverlapClass.NONE;
    }
}
