package id.selaras.programs.statistics.series;

import java.util.UUID;

/// What figures became.
///
/// @param answer where the answer they were taken from is kept
/// @param added figures of a period that had none
/// @param revised figures that took the place of others
/// @param unchanged figures that stood already
/// @param kept figures of a file that differ from what the office itself said, which stays
public record Recorded(UUID answer, int added, int revised, int unchanged, int kept) {}
