package id.selaras.servicekit.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The secret that sender and subscriber share.
///
/// @param bytes 32 random bytes
record WebhookSecret(byte[] bytes) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 32;

    static WebhookSecret random() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new WebhookSecret(bytes);
    }

    /// As the subscriber keeps it; the form of Standard Webhooks.
    String shown() {
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }

    /// Value of the header `webhook-signature` (Standard Webhooks, symmetric `v1`).
    String signature(UUID messageId, long timestamp, String payload) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            byte[] signed = (messageId + "." + timestamp + "." + payload).getBytes(StandardCharsets.UTF_8);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
