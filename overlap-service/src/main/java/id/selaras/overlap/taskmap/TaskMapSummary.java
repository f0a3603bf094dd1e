package id.selaras.overlap.taskmap;

import java.util.List;

/// A region's year in figures.
record TaskMapSummary(
        String region, int fiscalYear, List<OfOpd> opds, List<OfWorkingGroup> workingGroups, List<OfYear> trend) {

    /// @param rupiahAtStake of its open findings
    record OfOpd(
            String opd,
            String opdName,
            int programs,
            long budgetRupiah,
            int findings,
            int undecided,
            long rupiahAtStake) {}

    /// @param workingGroup `NONE` for findings that nobody was given
    /// @param due answers and actions whose day is past
    record OfWorkingGroup(
            String workingGroup, int findings, int undecided, int due, long savedRupiah, long redirectedRupiah) {}

    /// @param decided of the findings; justified and dismissed ones count
    record OfYear(
            int fiscalYear,
            int programs,
            long budgetRupiah,
            int findings,
            int decided,
            long rupiahAtStake,
            long savedRupiah,
            long redirectedRupiah) {}
}
