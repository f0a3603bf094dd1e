package id.selaras.overlap.finding;

import id.selaras.overlap.detection.OverlapClass;
import java.util.Map;

/// Findings have new versions: how many of each kind.
record FindingsSettled(Map<Kind, Long> counts) {
    enum Step {
        FOUND,
        JUDGED_AGAIN,
        CROWDED_OUT,
        SUPERSEDED
    }

    record Kind(OverlapClass overlapClass, Step step) {}
}
