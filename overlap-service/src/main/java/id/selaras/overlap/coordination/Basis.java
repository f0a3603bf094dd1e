package id.selaras.overlap.coordination;

import id.selaras.overlap.detection.OverlapClass;
import java.util.ArrayList;
import java.util.List;

/// What was judged when a decision was taken: as long as the programmes do not change materially from it, the decision
/// stands.
///
/// @param firstVersion of the programme with the lower id
/// @param rupiahAtStake null where a budget was unknown
record Basis(
        long firstVersion,
        long secondVersion,
        OverlapClass overlapClass,
        double inputSimilarity,
        double outputSimilarity,
        Long rupiahAtStake) {
    /// From the least to the most serious.
    private static final List<OverlapClass> BY_SERIOUSNESS = List.of(
            OverlapClass.FRAGMENTATION,
            OverlapClass.OVERLAP,
            OverlapClass.SAME_INPUT_DIFFERENT_OUTPUT,
            OverlapClass.DUPLICATION);

    /// A tenth of the whole scale is what tells related work from the same work.
    private static final double MATERIAL_SIMILARITY = 0.10;

    /// A budget that grows by less is the usual adjustment of prices within a year.
    private static final double MATERIAL_GROWTH = 1.25;

    /// Whether this rests on later programmes than the other; never true for what a replay brings up again.
    boolean isLaterThan(Basis other) {
        return firstVersion >= other.firstVersion
                && secondVersion >= other.secondVersion
                && firstVersion + secondVersion > other.firstVersion + other.secondVersion;
    }

    /// In what respect the programmes overlap materially more now. That they overlap less is no reason to ask again: it
    /// is what most decisions are taken for.
    List<MaterialChange> materialChangesTo(Basis now) {
        List<MaterialChange> changes = new ArrayList<>();
        if (BY_SERIOUSNESS.indexOf(now.overlapClass) > BY_SERIOUSNESS.indexOf(overlapClass)) {
            changes.add(new MaterialChange("class", overlapClass, now.overlapClass));
        }
        if (roseMaterially(inputSimilarity, now.inputSimilarity)) {
            changes.add(new MaterialChange("inputSimilarity", inputSimilarity, now.inputSimilarity));
        }
        if (roseMaterially(outputSimilarity, now.outputSimilarity)) {
            changes.add(new MaterialChange("outputSimilarity", outputSimilarity, now.outputSimilarity));
        }
        if (known(now.rupiahAtStake) > known(rupiahAtStake) * MATERIAL_GROWTH) {
            changes.add(new MaterialChange("rupiahAtStake", rupiahAtStake, now.rupiahAtStake));
        }
        return List.copyOf(changes);
    }

    /// Similarities have four places.
    private static boolean roseMaterially(double from, double to) {
        return Math.round((to - from) * 10_000) >= Math.round(MATERIAL_SIMILARITY * 10_000);
    }

    private static long known(Long rupiah) {
        return rupiah == null ? 0 : rupiah;
    }
}
