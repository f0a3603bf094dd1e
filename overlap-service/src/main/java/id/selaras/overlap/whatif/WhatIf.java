package id.selaras.overlap.whatif;

import id.selaras.overlap.detection.OverlapClass;
import id.selaras.overlap.detection.OverlapRule;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A year judged by another configuration, beside the findings that stand. Nothing of it is stored.
///
/// @param configuration hash of what was judged by; the one in use where only the rule differs
/// @param present how many findings stand open, by class
/// @param proposed how many there would be
/// @param appeared findings that would be new
/// @param disappeared findings that would be gone
/// @param changed findings that would be of another class
record WhatIf(
        String version,
        String configuration,
        OverlapRule rule,
        int programs,
        Map<OverlapClass, Integer> present,
        Map<OverlapClass, Integer> proposed,
        Difference appeared,
        Difference disappeared,
        Difference changed) {

    /// @param examples at most fifty, in the order of their ids
    record Difference(int count, List<Example> examples) {}

    /// @param from class now; null where there is no finding
    /// @param to class then; null where there would be none
    record Example(UUID findingId, OverlapClass from, OverlapClass to, List<UUID> programs, List<String> titles) {}
}
