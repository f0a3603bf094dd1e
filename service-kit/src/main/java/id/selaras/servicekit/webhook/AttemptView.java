package id.selaras.servicekit.webhook;

import java.time.Instant;
import java.util.UUID;

/// One request that was sent to a subscriber.
///
/// @param number rises with every request of this service
/// @param messageId the header `webhook-id`
/// @param attempt from 1; 0 for a test
/// @param status HTTP status of the answer; absent where there was none
/// @param failure why the message did not arrive; absent where it did
record AttemptView(
        long number, UUID messageId, int attempt, Instant at, long milliseconds, Integer status, String failure) {}
