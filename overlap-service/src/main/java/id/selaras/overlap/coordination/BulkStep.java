package id.selaras.overlap.coordination;

import id.selaras.servicekit.problem.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// One step for many findings.
record BulkStep(
        @NotNull @Valid Step step,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Target> findings) {
    /// The others speak of one pair of programmes.
    private static final Set<StepKind> IN_BULK = EnumSet.of(
            StepKind.ASSIGN,
            StepKind.ASK,
            StepKind.COMMENT,
            StepKind.CONFIRM,
            StepKind.JUSTIFY,
            StepKind.DISMISS,
            StepKind.REOPEN);

    /// @param version of the coordination that the caller has read; 0 where no step was taken yet
    record Target(@NotNull UUID id, @NotNull @PositiveOrZero Long version) {}

    /// Points at every finding with which the step cannot be taken.
    void check(
            Map<UUID, JudgedFinding> known, Map<UUID, Coordination> present, LocalDate today, Violations violations) {
        if (!IN_BULK.contains(step.what())) {
            violations.add("/step/kind", "coordination.not-in-bulk", step.what());
        }
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < findings.size(); i++) {
            Target target = findings.get(i);
            String at = "/findings/" + i;
            if (!known.containsKey(target.id())) {
                violations.add(at + "/id", "finding.unknown", target.id().toString());
            } else if (!named.add(target.id())) {
                violations.add(at + "/id", "coordination.twice");
            } else if (present.get(target.id()).version() != target.version()) {
                violations.add(
                        at + "/version",
                        "coordination.changed-since",
                        present.get(target.id()).version());
            } else if (!step.what().isPossibleFrom(present.get(target.id()).state())) {
                violations.add(
                        at + "/id",
                        "coordination.not-now",
                        step.what(),
                        present.get(target.id()).state());
            }
        }
        known.values().stream().findFirst().ifPresent(any -> new StepCheck(today, violations, "/step")
                .check(step, any));
    }
}
