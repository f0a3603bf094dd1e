package id.selaras.programs.complaint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a complainant follows the complaint with: 20 characters (100 bits of chance), written in groups of five. The
/// letters leave out those that are mistaken for digits. The complaint keeps its digest alone, so nobody who reads it
/// there can pretend to be the complainant.
record ReceiptCode(String text) {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    static ReceiptCode next() {
        return new ReceiptCode(IntStream.range(0, LENGTH)
                .mapToObj(
                        i -> (i > 0 && i % GROUP == 0 ? "-" : "") + ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())))
                .collect(Collectors.joining()));
    }

    /// SHA-256 of the code, however it is typed: small letters, without hyphens, `O` for `0`, `I` or `L` for `1`.
    byte[] digest() {
        String typed = text.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        try {
            return MessageDigest.getInstance("SHA-256").digest(typed.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
