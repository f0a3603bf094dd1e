package id.selaras.programs.statistics.feed;

import java.util.List;
import java.util.UUID;

/// What an import did, or would do.
///
/// @param dryRun nothing was written
/// @param rows rows of the file under its headings
/// @param figures figures that can be taken
/// @param added figures of a period that had none; like the next three, null in a dry run
/// @param kept figures that differ from what the statistics office itself said, which stays
/// @param outsideYourRegions figures of regions that the token does not cover; left out
/// @param answer where the file is kept
/// @param ignoredColumns headings that mean nothing here
/// @param faultCount how many faults there are; `faults` shows the first
record ImportReport(
        boolean dryRun,
        int rows,
        int figures,
        Integer added,
        Integer revised,
        Integer unchanged,
        Integer kept,
        int outsideYourRegions,
        UUID answer,
        List<String> ignoredColumns,
        int faultCount,
        List<Fault> faults) {
    static final int SHOWN = 200;

    /// @param line number of the line in the file, from 1
    /// @param value what stands there
    record Fault(long line, String column, String value, String detail, List<String> suggestions) {}
}
