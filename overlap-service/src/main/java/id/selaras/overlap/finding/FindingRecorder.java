package id.selaras.overlap.finding;

import id.selaras.overlap.opd.OpdKey;
import id.selaras.overlap.opd.OpdName;
import id.selaras.overlap.opd.OpdRegistry;
import id.selaras.overlap.program.ProgramCopies;
import id.selaras.servicekit.outbox.Outbox;
import id.selaras.servicekit.outbox.OutboxEvent;
import id.selaras.servicekit.webhook.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Writes down the new versions of findings: history, events, and what the meters count.
@ApplicationScoped
class FindingRecorder {
    private final FindingRows rows;
    private final OpdRegistry opds;
    private final Outbox outbox;
    private final ProgramCopies programs;
    private final Webhooks webhooks;
    private final Event<FindingsSettled> settledEvent;

    FindingRecorder(
            FindingRows rows,
            OpdRegistry opds,
            Outbox outbox,
            ProgramCopies programs,
            Webhooks webhooks,
            Event<FindingsSettled> settledEvent) {
        this.rows = rows;
        this.opds = opds;
        this.outbox = outbox;
        this.programs = programs;
        this.webhooks = webhooks;
        this.settledEvent = settledEvent;
    }

    /// A finding that has a new version.
    ///
    /// @param changes what changed materially; only then, and when it is found, others are told
    record Settled(Finding finding, FindingsSettled.Step step, List<FindingChange> changes) {
        /// Whether others are told.
        boolean isTold() {
            return step == FindingsSettled.Step.FOUND || !changes.isEmpty();
        }

        static Settled found(Finding finding) {
            return new Settled(finding, FindingsSettled.Step.FOUND, List.of());
        }

        static Settled judgedAgain(Finding finding, List<FindingChange> changes) {
            return new Settled(finding, FindingsSettled.Step.JUDGED_AGAIN, changes);
        }

        static Settled crowdedOut(Finding finding, List<FindingChange> changes) {
            return new Settled(finding, FindingsSettled.Step.CROWDED_OUT, changes);
        }

        static Settled superseded(Finding finding, List<FindingChange> changes) {
            return new Settled(finding, FindingsSettled.Step.SUPERSEDED, changes);
        }
    }

    void record(Collection<Settled> settled) {
        if (settled.isEmpty()) {
            return;
        }
        Map<OpdKey, OpdName> names = opds.names(
                settled.stream().flatMap(each -> each.finding().opds().stream()).collect(Collectors.toSet()));
        hint(settled);
        rows.insert(settled.stream()
                .filter(each -> each.step() == FindingsSettled.Step.FOUND)
                .map(Settled::finding)
                .toList());
        List<FindingRows.Version> versions = new ArrayList<>();
        List<OutboxEvent> events = new ArrayList<>();
        // In the order of the ids, so that the same events give the same stream of events.
        settled.stream()
                .sorted(Comparator.comparing(each -> each.finding().id().toString()))
                .forEach(each -> {
                    FindingView view = FindingView.of(each.finding(), names);
                    FindingRows.Version version = new FindingRows.Version(view, rows.json(view));
                    versions.add(version);
                    event(each, version).ifPresent(events::add);
                });
        rows.insertVersions(versions);
        outbox.appendAll(events);
        settledEvent.fire(new FindingsSettled(settled.stream()
                .collect(Collectors.groupingBy(
                        each -> new FindingsSettled.Kind(
                                each.finding().verdict().overlapClass(), each.step()),
                        Collectors.counting()))));
    }

    private static Optional<OutboxEvent> event(Settled settled, FindingRows.Version version) {
        if (settled.step() == FindingsSettled.Step.FOUND) {
            return Optional.of(OverlapFound.of(version));
        }
        return settled.changes().isEmpty()
                ? Optional.empty()
                : Optional.of(OverlapUpdated.of(version.finding(), settled.changes()));
    }

    /// Subscribers to a working group are told of the findings of its programmes.
    private void hint(Collection<Settled> settled) {
        Map<String, Set<UUID>> programsByRegion = new TreeMap<>();
        for (Settled each : settled) {
            if (each.isTold()) {
                Set<UUID> ofRegion = programsByRegion.computeIfAbsent(
                        each.finding().regionYear().region(), _ -> new HashSet<>());
                ofRegion.add(each.finding().first().programId());
                ofRegion.add(each.finding().second().programId());
            }
        }
        programsByRegion.forEach(
                (region, ofRegion) -> webhooks.hint("findings", region, programs.workingGroups(ofRegion)));
    }
}
