package id.selaras.overlap.coordination;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.selaras.overlap.detection.OverlapClass;
import id.selaras.servicekit.outbox.OutboxEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A decision was taken on a finding, or taken back. Names no person: who decided stands in the service's own record.
///
/// @param id of the finding
/// @param version of the coordination
/// @param previousState what it was before
/// @param programs the two programmes, at the versions that the decision was taken on
/// @param action what is agreed; null in other states
/// @param dueOn when it is to be done; null where nothing is due
/// @param decidedInRole the role of whoever decided; `service` where the programmes changed materially
/// @param changes in what the programmes changed; empty where people decided
record OverlapDecided(
        UUID id,
        long version,
        String region,
        int fiscalYear,
        CoordinationState state,
        CoordinationState previousState,
        WorkingGroup workingGroup,
        @JsonProperty("class") OverlapClass overlapClass,
        List<ProgramVersion> programs,
        String reason,
        Step.ActionKind action,
        String leadOpd,
        LocalDate dueOn,
        long savedRupiah,
        long redirectedRupiah,
        List<MaterialChange> changes,
        String decidedInRole,
        Instant decidedAt) {
    private static final String TOPIC = "selaras.overlaps";

    record ProgramVersion(UUID id, long version, String opd) {}

    static OutboxEvent of(CoordinationStep step, JudgedFinding finding) {
        Coordination now = step.coordination();
        OverlapDecided data = new OverlapDecided(
                now.findingId(),
                now.version(),
                now.region(),
                now.fiscalYear(),
                now.state(),
                step.from(),
                now.workingGroup(),
                finding.overlapClass(),
                Stream.of(finding.first(), finding.second())
                        .map(program -> new ProgramVersion(program.id(), program.version(), program.opd()))
                        .toList(),
                step.step() == null ? null : step.step().reason(),
                now.action() == null ? null : now.action().kind(),
                now.action() == null ? null : now.action().leadOpd(),
                now.dueOn(),
                now.savedRupiah(),
                now.redirectedRupiah(),
                step.changes(),
                step.by().role(),
                step.at());
        String id = now.findingId().toString();
        String regionYear = finding.regionYear().toString();
        return new OutboxEvent(TOPIC, "id.selaras.overlap-decided", id, regionYear + "/" + id, regionYear, data);
    }
}
