package id.selaras.programs.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A code whose parts stand for the levels of a hierarchy: `35.73.01.1001`, `1.06.05.2.02.0006`.
public record DottedCode(List<String> parts) {
    private static final Pattern DOT = Pattern.compile("\\.");

    public DottedCode {
        parts = List.copyOf(parts);
    }

    public static DottedCode of(String text) {
        return new DottedCode(List.of(DOT.split(text.strip(), -1)));
    }

    /// Gives back the zeros that a spreadsheet took away: `1.6.05.2.02.6` with the widths 1, 2, 2, 1, 2, 4 is
    /// `1.06.05.2.02.0006`.
    ///
    /// @param widths number of characters of each part, from the left; the code may have fewer parts
    /// @return empty where a part is empty, too long or not a number, or there are too many parts
    public Optional<String> repaired(int... widths) {
        if (parts.size() > widths.length) {
            return Optional.empty();
        }
        List<String> repaired = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i).strip();
            boolean number = !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!number || part.length() > widths[i]) {
                return Optional.empty();
            }
            repaired.add("0".repeat(widths[i] - part.length()) + part);
        }
        return Optional.of(String.join(".", repaired));
    }

    /// How many parts from the left both codes have in common.
    int sharedLevels(DottedCode other) {
        int shared = 0;
        while (shared < Math.min(parts.size(), other.parts.size())
                && parts.get(shared).equals(other.parts.get(shared))) {
            shared++;
        }
        return shared;
    }

    @Override
    public String toString() {
        return String.join(".", parts);
    }
}
