package id.selaras.overlap.finding;

import id.selaras.overlap.opd.OpdKey;
import id.selaras.overlap.opd.OpdName;
import id.selaras.overlap.opd.OpdRegistry;
import id.selaras.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes down the new versions of findings: history, events, and what the meters count.
@ApplicationScoped
class FindingRecorder {
    private final FindingHistory history;
    private final OpdRegistry opds;
    private final Outbox outbox;
    private final Event<FindingSettled> settledEvent;

    FindingRecorder(FindingHistory history, OpdRegistry opds, Outbox outbox, Event<FindingSettled> settledEvent) {
        this.history = history;
        this.opds = opds;
        this.outbox = outbox;
        this.settledEvent = settledEvent;
    }

    /// A finding that has a new version.
    ///
    /// @param changes what changed materially; only then, and when it is found, others are told
    record Settled(Finding finding, FindingSettled.Step step, List<FindingChange> changes) {
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
        settled.stream()
                .sorted(Comparator.comparing(each -> each.finding().id().toString()))
                .forEach(each -> record(each, FindingView.of(each.finding(), names)));
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
