package id.selaras.servicekit.outbox;

import java.time.Instant;
import java.util.UUID;

/// A row of the outbox.
record StoredEvent(
        long id,
        UUID eventId,
        String topic,
        String type,
        String subject,
        String key,
        String partitionKey,
        String data,
        Instant occurredAt,
        String traceparent) {}
