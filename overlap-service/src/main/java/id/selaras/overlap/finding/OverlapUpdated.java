package id.selaras.overlap.finding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.selaras.servicekit.outbox.OutboxEvent;
import java.util.List;

/// A finding changed materially: the whole finding as it is now, and what changed.
///
/// @param changes at least one
record OverlapUpdated(@JsonUnwrapped FindingView finding, List<FindingChange> changes) {

    static OutboxEvent of(FindingView finding, List<FindingChange> changes) {
        return FindingEvents.event("id.selaras.overlap-updated", finding, new OverlapUpdated(finding, changes));
    }
}
