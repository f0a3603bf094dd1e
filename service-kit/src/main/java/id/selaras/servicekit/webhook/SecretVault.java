package id.selaras.servicekit.webhook;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Secrets as they lie in the table: under AES-256-GCM with the configured key, bound to their subscription. A secret
/// has to be read again to sign with it, so it cannot be kept as a hash.
@Singleton
class SecretVault {
    private static final String ENCRYPTED = "aes-gcm:";
    private static final String PLAIN = "plain:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    SecretVault(WebhookConfig config) {
        key = config.encryptionKey().map(SecretVault::key).orElse(null);
    }

    private static SecretKeySpec key(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("selaras.webhook.encryption-key must be 32 bytes in Base64");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    String stored(UUID subscription, WebhookSecret secret) {
        if (key == null) {
            return PLAIN + Base64.getEncoder().encodeToString(secret.bytes());
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, subscription, nonce, secret.bytes());
        byte[] both = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return ENCRYPTED + Base64.getEncoder().encodeToString(both);
    }

    WebhookSecret opened(UUID subscription, String stored) {
        if (stored.startsWith(PLAIN)) {
            return new WebhookSecret(Base64.getDecoder().decode(stored.substring(PLAIN.length())));
        }
        if (key == null) {
            throw new IllegalStateException("selaras.webhook.encryption-key is missing: secrets are encrypted");
        }
        ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(stored.substring(ENCRYPTED.length())));
        byte[] nonce = new byte[NONCE_BYTES];
        both.get(nonce);
        byte[] sealed = new byte[both.remaining()];
        both.get(sealed);
        return new WebhookSecret(crypt(Cipher.DECRYPT_MODE, subscription, nonce, sealed));
    }

    private byte[] crypt(int mode, UUID subscription, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(subscription.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("a webhook secret could not be en- or decrypted", failure);
        }
    }
}
