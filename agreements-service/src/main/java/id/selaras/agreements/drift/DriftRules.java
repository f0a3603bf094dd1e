package id.selaras.agreements.drift;

import id.selaras.agreements.contract.Commitment;
import id.selaras.agreements.drift.BudgetDrift.Kind;
import id.selaras.agreements.indicator.Direction;
import id.selaras.agreements.indicator.Indicator;
import id.selaras.agreements.program.RegisteredProgram;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How far an agreement is from what it should carry out. Pure.
public final class DriftRules {
    private static final int NO_LINE = -1;

    /// A budget line of an agreement.
    ///
    /// @param nomenclatureCode at any level; null where the line has none
    public record Line(String program, String nomenclatureCode, long budgetRupiah) {

        /// Whether a programme falls under this line: by code at whatever level the line names, or by title where the
        /// line names no code.
        boolean holds(RegisteredProgram registered) {
            if (nomenclatureCode == null) {
                return program.strip()
                        .toLowerCase(Locale.ROOT)
                        .equals(registered.title().strip().toLowerCase(Locale.ROOT));
            }
            String code = registered.nomenclatureCode();
            return code != null && (code.equals(nomenclatureCode) || code.startsWith(nomenclatureCode + "."));
        }

        /// A longer code says more about a programme, and a title says everything.
        private int closeness() {
            return nomenclatureCode == null ? Integer.MAX_VALUE : nomenclatureCode.length();
        }
    }

    private DriftRules() {}

    /// @param commitments of the contract
    /// @param indicators of the agreement
    /// @param year of the agreement, one of the contract's term
    public static List<TargetDrift> targets(List<Commitment> commitments, Collection<Indicator> indicators, int year) {
        Map<String, Indicator> byCode =
                indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        List<TargetDrift> drift = new ArrayList<>();
        for (Commitment commitment : commitments) {
            target(commitment, byCode.get(commitment.code()), year).ifPresent(drift::add);
        }
        return drift;
    }

    private static Optional<TargetDrift> target(Commitment commitment, Indicator indicator, int year) {
        BigDecimal wanted = commitment.target(year);
        if (indicator == null) {
            return Optional.of(drift(TargetDrift.Kind.NOT_IN_AGREEMENT, commitment, wanted, null));
        }
        BigDecimal promised = indicator.target();
        if (!indicator.unit().strip().equalsIgnoreCase(commitment.unit().strip())
                || indicator.direction() != commitment.direction()) {
            return Optional.of(drift(TargetDrift.Kind.NOT_COMPARABLE, commitment, wanted, promised));
        }
        int comparison = promised.compareTo(wanted);
        if (comparison == 0) {
            return Optional.empty();
        }
        boolean isMore = comparison > 0 == (commitment.direction() == Direction.HIGHER_IS_BETTER);
        return Optional.of(drift(
                isMore ? TargetDrift.Kind.ABOVE_PATH : TargetDrift.Kind.BELOW_PATH, commitment, wanted, promised));
    }

    private static TargetDrift drift(
            TargetDrift.Kind kind, Commitment commitment, BigDecimal wanted, BigDecimal promised) {
        boolean comparable = kind == TargetDrift.Kind.BELOW_PATH || kind == TargetDrift.Kind.ABOVE_PATH;
        return new TargetDrift(
                kind,
                commitment.code(),
                commitment.name(),
                commitment.unit(),
                wanted,
                promised,
                comparable ? promised.subtract(wanted) : null);
    }

    /// Gives each programme to the line that says most about it, and lists what does not add up.
    public static List<BudgetDrift> budget(List<Line> lines, List<RegisteredProgram> programs) {
        Map<Integer, List<RegisteredProgram>> byLine =
                programs.stream().collect(Collectors.groupingBy(program -> closest(lines, program)));
        List<BudgetDrift> drift = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            List<RegisteredProgram> held = byLine.getOrDefault(index, List.of());
            long registered =
                    held.stream().mapToLong(RegisteredProgram::budgetRupiah).sum();
            if (held.isEmpty() || registered != line.budgetRupiah()) {
                drift.add(new BudgetDrift(
                        held.isEmpty() ? Kind.NOTHING_REGISTERED : Kind.SUM_DIFFERS,
                        "/budgetLines/" + index,
                        line.program(),
                        line.nomenclatureCode(),
                        line.budgetRupiah(),
                        registered,
                        line.budgetRupiah() - registered,
                        held));
            }
        }
        for (RegisteredProgram program : byLine.getOrDefault(NO_LINE, List.of())) {
            drift.add(new BudgetDrift(
                    Kind.NOT_IN_AGREEMENT,
                    null,
                    program.title(),
                    program.nomenclatureCode(),
                    0,
                    program.budgetRupiah(),
                    -program.budgetRupiah(),
                    List.of(program)));
        }
        return drift;
    }

    private static int closest(List<Line> lines, RegisteredProgram program) {
        List<Integer> holding = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).holds(program)) {
                holding.add(index);
            }
        }
        return holding.stream()
                .max(Comparator.comparingInt(index -> lines.get(index).closeness()))
                .orElse(NO_LINE);
    }
}
