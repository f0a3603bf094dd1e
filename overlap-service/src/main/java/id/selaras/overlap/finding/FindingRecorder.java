package id.selaras.overlap.finding;

import id.selaras.overlap.opd.OpdKey;
import id.selaras.overlap.opd.OpdName;
import id.selaras.overlap.opd.OpdRegistry;
import id.selaras.overlap.program.ProgramCopies;
import id.selaras.servicekit.outbox.Outbox;
import id.selaras.servicekit.webhook.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Writes down the new versions of findings: history, events, and what the meters count.
@ApplicationScoped
class FindingRecorder {
    private final FindingHistory history;
    private final OpdRegistry opds;
    private final Outbox outbox;
    private final ProgramCopies programs;
    private final Webhooks webhooks;
    private final Event<FindingSettled> settledEvent;

    FindingRecorder(
            FindingHistory history,
            OpdRegistry opds,
            Outbox outbox,
            ProgramCopies programs,
            Webhooks webhooks,
            Event<FindingSettled> settledEvent) {
        this.history = history;
        this.opds = opds;
        this.outbox = outbox;
        this.programs = programs;
        this.webhooks = webhooks;
        this.settledEvent = settledEvent;
    }

    /// A finding that has a new version.
    ///
    /// @param changes what changed materially; only then, and when it is found, others are told
    record Settled(Finding finding, FindingSettled.Step step, List<FindingChange> changes) {
        /// Whether others are told.
        boolean isTold() {
            return step == FindingSettled.Step.FOUND || !changes.isEmpty();
        }

        static Settled found(Finding finding) {
            return new Settled(finding, FindingSettled.Step.FOUND, List.of());
        }

        static Settled judgedAgain(Finding finding, List<FindingChange> changes) {
            return new Settled(finding, FindingSettled.Step.JUDGED_AGAIN, changes);
        }

        static Settled crowdedOut(Finding finding, List<FindingChange> changes) {
            return new Settled(finding, FindingSettled.Step.CROWDED_OUT, changes);
        }

        static Settled superseded(Finding finding, List<FindingChange> changes) {
            return new Settled(finding, FindingSettled.Step.SUPERSEDED, changes);
        }
    }

    void record(Collection<Settled> settled) {
        Map<OpdKey, OpdName> names = opds.names(
                settled.stream().flatMap(each -> each.finding().opds().stream()).collect(Collectors.toSet()));
        // In the order of the ids, so that the same events give the same stream of events.
        hint(settled);
        settled.stream()
                .sorted(Comparator.comparing(each -> each.finding().id().toString()))
                .forEach(each -> record(each, FindingView.of(each.finding(), names)));
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

    private void record(Settled settled, FindingView view) {
        history.record(view);
        if (settled.step() == FindingSettled.Step.FOUND) {
            outbox.append(OverlapFound.of(view));
        } else if (!settled.changes().isEmpty()) {
            outbox.append(OverlapUpdated.of(view, settled.changes()));
        }
        settledEvent.fire(new FindingSettled(view, settled.step()));
    }
}
