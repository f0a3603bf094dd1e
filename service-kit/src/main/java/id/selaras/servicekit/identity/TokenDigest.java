package id.selaras.servicekit.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256 of a token: what is remembered in its place, so that no usable token lies in memory longer than its request.
record TokenDigest(ByteBuffer hash) {

    static TokenDigest of(String token) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return new TokenDigest(ByteBuffer.wrap(sha256.digest(token.getBytes(StandardCharsets.ISO_8859_1))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
