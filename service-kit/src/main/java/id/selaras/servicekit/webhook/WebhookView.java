package id.selaras.servicekit.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A subscription.
///
/// @param status ACTIVE, or DISABLED after failing for too long or an answer 410
/// @param disabledReason how the last attempt failed; absent while active
/// @param failingSince time of the first of the attempts that failed in a row; absent where the last arrived
/// @param secret the secret to check signatures with; only in the answer to the creation
record WebhookView(
        UUID id,
        String feed,
        String url,
        List<String> regions,
        List<String> subjects,
        Status status,
        String disabledReason,
        Instant failingSince,
        Instant createdAt,
        String secret) {

    enum Status {
        ACTIVE,
        DISABLED
    }

    WebhookView withSecret(String shown) {
        return new WebhookView(
                id, feed, url, regions, subjects, status, disabledReason, failingSince, createdAt, shown);
    }
}
