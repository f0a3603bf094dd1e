package id.selaras.agreements.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The first 64 bits of a document's digest, printed so that a person can type them: `7F3A-91C2-04BE-55D1`.
public record ShortCode(String hex) {
    private static final Pattern TYPED = Pattern.compile("([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})");

    /// @param sha256 lower-case hex
    public static ShortCode of(String sha256) {
        return new ShortCode(sha256.substring(0, 16));
    }

    /// With or without hyphens, in either case; empty for anything else.
    public static Optional<ShortCode> typed(String code) {
        Matcher matcher = TYPED.matcher(code.strip().toLowerCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new ShortCode(matcher.group(1) + matcher.group(2) + matcher.group(3) + matcher.group(4)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        String upper = hex.toUpperCase(Locale.ROOT);
        return upper.substring(0, 4) + "-" + upper.substring(4, 8) + "-" + upper.substring(8, 12) + "-"
                + upper.substring(12);
    }
}
