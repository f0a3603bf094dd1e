package id.selaras.gateway.exchange;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/// Random hexadecimal names. They need not be unguessable, only different.
final class RequestIds {
    private static final HexFormat HEX = HexFormat.of();

    private RequestIds() {}

    static String next() {
        return hex128();
    }

    static String hex128() {
        return hex64() + hex64();
    }

    static String hex64() {
        long bits;
        do {
            bits = ThreadLocalRandom.current().nextLong();
        } while (bits == 0);
        return HEX.toHexDigits(bits);
    }
}
