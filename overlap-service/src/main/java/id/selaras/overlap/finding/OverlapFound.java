package id.selaras.overlap.finding;

import id.selaras.servicekit.outbox.OutboxEvent;

/// Two programmes were found to overlap for the first time.
final class OverlapFound {
    private OverlapFound() {}

    static OutboxEvent of(FindingView finding) {
        return FindingEvents.event("id.selaras.overlap-found", finding, finding);
    }
}
