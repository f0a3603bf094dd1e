package id.selaras.overlap.coordination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A step that was taken: who, when, why, and where it led.
///
/// @param version the coordination's version that it made
/// @param from the state before
/// @param step what was said; null where the service took the step itself
/// @param changes why the service reopened the finding; empty for the steps of people
/// @param coordination as it was after the step
record CoordinationStep(
        UUID findingId,
        long version,
        StepKind kind,
        CoordinationState from,
        CoordinationState to,
        Actor by,
        Instant at,
        Step step,
        List<MaterialChange> changes,
        Coordination coordination) {

    static CoordinationStep taken(Coordination before, Coordination after, Step step, Actor by) {
        return new CoordinationStep(
                after.findingId(),
                after.version(),
                step.what(),
                before.state(),
                after.state(),
                by,
                after.changedAt(),
                step,
                List.of(),
                after);
    }

    static CoordinationStep reopened(Coordination before, Coordination after, List<MaterialChange> changes) {
        return new CoordinationStep(
                after.findingId(),
                after.version(),
                StepKind.REOPEN,
                before.state(),
                after.state(),
                Actor.SERVICE,
                after.changedAt(),
                null,
                changes,
                after);
    }

    /// Whether other systems should hear of it.
    boolean isDecision() {
        return kind.isDecision();
    }
}
