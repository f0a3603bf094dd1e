package id.selaras.programs.program;

import java.math.BigInteger;
import java.util.List;

/// Programmes counted and summed.
///
/// @param by what the rows stand for
/// @param programs how many programmes, each counted once
/// @param budgetRupiah their budgets, whole rupiah
/// @param complaints received about them
/// @param items the rows, the largest budget first
record Summary(String by, long programs, BigInteger budgetRupiah, long complaints, List<Row> items) {

    /// One row. Numbers of programmes and complaints do not add up over the rows where a programme stands in several
    /// of them.
    ///
    /// @param key what the list's filter takes; UNSTATED where the programmes say nothing
    /// @param label a name to read; absent where the key speaks for itself
    /// @param region region of the OPD; absent for other rows
    /// @param budgetRupiah this row's part of the budgets; adds up over the rows to the budget of all
    /// @param reachingRupiah whole budgets of the programmes in this row, also where they stand in other rows too
    record Row(
            String key,
            String label,
            String region,
            long programs,
            BigInteger budgetRupiah,
            BigInteger reachingRupiah,
            long complaints) {}
}
