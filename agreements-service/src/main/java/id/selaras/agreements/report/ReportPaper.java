package id.selaras.agreements.report;

import java.util.List;

/// A performance report ready to be printed.
///
/// @param provisional whether a figure was reported before its quarter was over, which a note then explains
/// @param previousYear heading of the column with last year's realisation; null in a quarterly report
public record ReportPaper(
        String title,
        String heading,
        String opd,
        int version,
        Integer previousYear,
        List<Row> rows,
        boolean provisional,
        String score,
        String rule,
        List<BudgetRow> budget,
        String budgetTotal) {

    /// @param first whether it is the first row of its objective
    /// @param number of the objective
    /// @param light name of a style
    public record Row(
            boolean first,
            int number,
            String objective,
            String indicator,
            String unit,
            String yearTarget,
            String target,
            String realisation,
            String percent,
            String light,
            String forecast,
            String previous) {}

    public record BudgetRow(int number, String program, String amount) {}
}
