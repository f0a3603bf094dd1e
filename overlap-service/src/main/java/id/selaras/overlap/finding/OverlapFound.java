package id.selaras.overlap.finding;

import com.fasterxml.jackson.databind.util.RawValue;
import id.selaras.servicekit.outbox.OutboxEvent;

/// Two programmes were found to overlap for the first time.
final class OverlapFound {
    private OverlapFound() {}

    static OutboxEvent of(FindingRows.Version found) {
        // The view is JSON already: it stands in the history too.
        return FindingEvents.event("id.selaras.overlap-found", found.finding(), new RawValue(found.json()));
    }
}
