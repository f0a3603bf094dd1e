package id.selaras.servicekit.webhook;

import java.net.URI;
import java.util.UUID;

/// One message to one subscriber.
///
/// @param attempt from 1; 0 for a test
record Delivery(UUID subscription, UUID messageId, String feed, URI url, WebhookSecret secret, int attempt) {

    boolean isTest() {
        return attempt == 0;
    }
}
