package id.selaras.servicekit.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Recognises secrets that are none: those of development, and those that anyone guesses.
final class DevelopmentSecrets {
    private static final Set<String> KNOWN = Set.of(
            "postgres",
            "password",
            "passwort",
            "secret",
            "changeme",
            "change-me",
            "admin",
            "root",
            "test",
            "selaras",
            "rahasia",
            "123456",
            "12345678");

    /// Fewer characters are guessed; `containers/create-secrets` makes 32.
    private static final int SHORTEST = 12;

    private DevelopmentSecrets() {}

    /// @param secrets by the names of their settings
    /// @param users by the same names; a password that is its user's name is none
    /// @return what is wrong, one line for each setting, without the values
    static List<String> faults(Map<String, String> secrets, Map<String, String> users) {
        List<String> faults = new ArrayList<>();
        secrets.forEach((setting, secret) -> {
            String lower = secret.toLowerCase(Locale.ROOT);
            if (KNOWN.contains(lower) || lower.endsWith("_app") || lower.endsWith("_owner")) {
                faults.add(setting + " is a development secret");
            } else if (secret.equalsIgnoreCase(users.get(setting))) {
                faults.add(setting + " is the name of its user");
            } else if (secret.length() < SHORTEST) {
                faults.add(setting + " is shorter than " + SHORTEST + " characters");
            }
        });
        return faults;
    }
}
