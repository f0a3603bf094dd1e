package id.selaras.agreements.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// The styles of the pages, written into each page so that it needs nothing else.
public final class Stylesheet {
    /// For pages that are printed.
    static final String PAPER = read("paper.css");
    /// For pages that are printed across, with many columns.
    public static final String WIDE_PAPER = PAPER + read("wide.css");
    /// For pages on a screen.
    public static final String SCREEN = read("screen.css");

    private static final String POLICY =
            "default-src 'none'; img-src data:; style-src 'sha256-%s'; frame-ancestors 'none'; base-uri 'none'";

    private Stylesheet() {}

    /// Content-Security-Policy of a page: its own style and images, and nothing else, above all no script.
    ///
    /// @param css the one that stands in the page
    public static String policy(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return POLICY.formatted(Base64.getEncoder().encodeToString(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static String read(String file) {
        try (InputStream css = Stylesheet.class.getResourceAsStream("/styles/" + file)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
