package id.selaras.agreements.innovation;

import id.selaras.servicekit.problem.Violations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How criteria, weights and points make a score. Pure.
final class ScoreRules {
    private static final int WHOLE = 100;

    private ScoreRules() {}

    /// @param criteria whose single fields were checked before
    static Violations checkCriteria(List<Criterion> criteria) {
        Violations violations = new Violations();
        Set<String> codes = new HashSet<>();
        for (int index = 0; index < criteria.size(); index++) {
            String code = criteria.get(index).code();
            if (!codes.add(code)) {
                violations.add("/criteria/" + index + "/code", "innovation.criterion-twice", code);
            }
        }
        int sum = criteria.stream().mapToInt(Criterion::weight).sum();
        if (sum != WHOLE) {
            violations.add("/criteria", "innovation.weights-sum", sum);
        }
        return violations;
    }

    /// Every criterion is scored, and nothing else.
    static Violations checkPoints(List<Criterion> criteria, Map<String, BigDecimal> points) {
        Violations violations = new Violations();
        Set<String> codes = new HashSet<>();
        for (Criterion criterion : criteria) {
            codes.add(criterion.code());
            if (points.get(criterion.code()) == null) {
                violations.add("/points/" + criterion.code(), "innovation.points-missing", criterion.name());
            }
        }
        for (String given : new TreeMap<>(points).keySet()) {
            if (!codes.contains(given)) {
                violations.add("/points/" + given, "innovation.points-unknown", given);
            }
        }
        return violations;
    }

    /// Weighted sum of a sheet, 0 to 100 with two decimals.
    static BigDecimal total(List<Criterion> criteria, Map<String, BigDecimal> points) {
        return criteria.stream()
                .map(criterion -> points.get(criterion.code()).multiply(BigDecimal.valueOf(criterion.weight())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(WHOLE), 2, RoundingMode.HALF_UP);
    }
}
