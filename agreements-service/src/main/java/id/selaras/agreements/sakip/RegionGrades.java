package id.selaras.agreements.sakip;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/// How the agencies of a region were graded, beside the year before.
@ApplicationScoped
class RegionGrades {
    private final Sql sql;

    RegionGrades(Sql sql) {
        this.sql = sql;
    }

    /// @param grades how many agencies have each
    /// @param targetsReached how many have at least the grade they were to reach
    /// @param mean of the totals; absent where nothing is published
    /// @param grade of the mean; absent as it is
    /// @param previousMean of the year before; absent where nothing was published
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Grades(
            String region,
            int fiscalYear,
            int evaluations,
            Map<SakipGrade, Integer> grades,
            int targetsReached,
            BigDecimal mean,
            SakipGrade grade,
            BigDecimal previousMean) {}

    private record Row(SakipGrade grade, SakipGrade target, int count) {}

    Grades of(String region, int fiscalYear) {
        Map<SakipGrade, Integer> grades = new EnumMap<>(SakipGrade.class);
        int reached = 0;
        int evaluations = 0;
        for (Row row : sql.list(
                """
                select grade, target_grade, count(*) as count from sakip_evaluation
                where region = ? and fiscal_year = ? and status = 'PUBLISHED' group by grade, target_grade
                """,
                row -> new Row(
                        SakipGrade.valueOf(row.getString("grade")),
                        SakipGrade.valueOf(row.getString("target_grade")),
                        row.getInt("count")),
                region,
                fiscalYear)) {
            grades.merge(row.grade(), row.count(), Integer::sum);
            reached += row.grade().isAtLeast(row.target()) ? row.count() : 0;
            evaluations += row.count();
        }
        BigDecimal mean = mean(region, fiscalYear);
        return new Grades(
                region,
                fiscalYear,
                evaluations,
                grades,
                reached,
                mean,
                mean == null ? null : SakipGrade.of(mean),
                mean(region, fiscalYear - 1));
    }

    private BigDecimal mean(String region, int fiscalYear) {
        return sql.list(
                        "select round(avg(total), 2) as mean from sakip_evaluation"
                                + " where region = ? and fiscal_year = ? and status = 'PUBLISHED'",
                        row -> row.getBigDecimal("mean"),
                        region,
                        fiscalYear)
                .getFirst();
    }
}
