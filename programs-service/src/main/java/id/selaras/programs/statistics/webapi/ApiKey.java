package id.selaras.programs.statistics.webapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The key of the WebAPI. It travels in the address of every request, so all that leaves this package is [#redact]ed.
final class ApiKey {
    private static final String REDACTED = "***";

    private final String secret;

    private ApiKey(String secret) {
        this.secret = secret;
    }

    /// @return empty where no key is configured
    /// @throws UncheckedIOException where the key's file cannot be read
    static Optional<ApiKey> of(WebApiConfig config) {
        return config.key()
                .or(() -> config.keyFile().map(ApiKey::read))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(ApiKey::new);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the file of the WebAPI key cannot be read", e);
        }
    }

    /// The key as a part of an address.
    String encoded() {
        return URLEncoder.encode(secret, StandardCharsets.UTF_8);
    }

    /// `text` without the key, and without the one character that PostgreSQL cannot store.
    String redact(String text) {
        return text.replace(secret, REDACTED).replace(encoded(), REDACTED).replace("\u0000", "");
    }

    @Override
    public String toString() {
        return REDACTED;
    }
}
