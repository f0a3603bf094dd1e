package id.selaras.programs.program;

import java.math.BigInteger;
import java.util.List;

/// Budgets of a city's year as everybody may see them; see [Summary] for how rupiah are attributed.
record PublicTotals(String region, int fiscalYear, String by, long programs, BigInteger budgetRupiah, List<Row> items) {

    record Row(String key, String label, long programs, BigInteger budgetRupiah) {}

    static PublicTotals of(String region, int fiscalYear, Summary summary) {
        return new PublicTotals(
                region,
                fiscalYear,
                summary.by(),
                summary.programs(),
                summary.budgetRupiah(),
                summary.items().stream()
                        .map(row -> new Row(row.key(), row.label(), row.programs(), row.budgetRupiah()))
                        .toList());
    }
}
