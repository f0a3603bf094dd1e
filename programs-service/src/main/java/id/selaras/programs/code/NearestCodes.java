package id.selaras.programs.code;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Finds what somebody probably meant by a code that does not exist: codes of the same branch of the hierarchy come
/// first, among them those that take the fewest keystrokes to reach.
public final class NearestCodes {
    /// How many suggestions a person is shown.
    public static final int SHOWN = 5;

    private NearestCodes() {}

    /// @param wrong the unknown code
    /// @param known codes to choose from
    /// @return at most [#SHOWN] of `known`, the likeliest first
    public static List<String> of(String wrong, Collection<String> known) {
        DottedCode meant = DottedCode.of(wrong);
        return known.stream()
                .distinct()
                .map(code ->
                        new Candidate(code, DottedCode.of(code).sharedLevels(meant), editDistance(wrong.strip(), code)))
                .sorted(Comparator.comparingInt(Candidate::sharedLevels)
                        .reversed()
                        .thenComparingInt(Candidate::distance)
                        .thenComparing(Candidate::code))
                .limit(SHOWN)
                .map(Candidate::code)
                .toList();
    }

    private record Candidate(String code, int sharedLevels, int distance) {}

    /// Levenshtein's distance: the least number of characters to insert, remove or replace.
    public static int editDistance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[to.length()];
    }
}
