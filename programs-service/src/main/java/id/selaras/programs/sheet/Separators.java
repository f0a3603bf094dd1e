package id.selaras.programs.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what parts the cells of a text.
final class Separators {
    private static final List<Character> CHOICES = List.of(';', ',', '\t', '|');
    private static final Pattern DECLARED = Pattern.compile("(?i)^\"?sep=(.)\"?\\s*$");
    private static final int LINES = 40;

    private Separators() {}

    /// Excel's own way to say it, in the first line of the file.
    static boolean declares(String firstLine) {
        return firstLine.regionMatches(true, 0, "sep=", 0, 4);
    }

    /// The declared one; otherwise the one that stands, outside quotation marks, equally often in the most lines: that
    /// is how a table looks, whatever titles stand above it and however many commas its texts have.
    static char of(String text) {
        int lineEnd = text.indexOf('\n');
        Matcher declared = DECLARED.matcher(lineEnd < 0 ? text : text.substring(0, lineEnd));
        if (declared.matches()) {
            return declared.group(1).charAt(0);
        }
        // For each choice: how often in a line, in how many lines.
        List<Map<Integer, Integer>> lines = CHOICES.stream()
                .<Map<Integer, Integer>>map(_ -> new HashMap<>())
                .toList();
        int[] line = new int[CHOICES.size()];
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < text.length() && count < LINES; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int choice = quoted ? -1 : CHOICES.indexOf(c);
            if (choice >= 0) {
                line[choice]++;
            }
            if (!quoted && (c == '\n' || i == text.length() - 1)) {
                count++;
                for (int each = 0; each < line.length; each++) {
                    if (line[each] > 0) {
                        lines.get(each).merge(line[each], 1, Integer::sum);
                    }
                }
                Arrays.fill(line, 0);
            }
        }
        char best = ',';
        long bestScore = 0;
        for (int each = 0; each < line.length; each++) {
            for (Map.Entry<Integer, Integer> found : lines.get(each).entrySet()) {
                // Lines first, cells second.
                long score = found.getValue() * 1_000L + Math.min(found.getKey(), 999);
                if (score > bestScore) {
                    bestScore = score;
                    best = CHOICES.get(each);
                }
            }
        }
        return best;
    }
}
