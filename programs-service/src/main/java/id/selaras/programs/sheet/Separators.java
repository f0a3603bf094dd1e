package id.selaras.programs.sheet;

import java.util.List;
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

    /// The declared one; otherwise the one that occurs, outside quotation marks, most often in the line that has the
    /// most of any: that is a line of the table, whatever titles stand above it.
    static char of(String text) {
        int lineEnd = text.indexOf('\n');
        Matcher declared = DECLARED.matcher(lineEnd < 0 ? text : text.substring(0, lineEnd));
        if (declared.matches()) {
            return declared.group(1).charAt(0);
        }
        int[] total = new int[CHOICES.size()];
        int[] line = new int[CHOICES.size()];
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < LINES; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int choice = quoted ? -1 : CHOICES.indexOf(c);
            if (choice >= 0) {
                line[choice]++;
            }
            if (c == '\n' && !quoted) {
                lines++;
                add(line, total);
            }
        }
        add(line, total);
        int best = 0;
        for (int choice = 1; choice < total.length; choice++) {
            best = total[choice] > total[best] ? choice : best;
        }
        return total[best] == 0 ? ',' : CHOICES.get(best);
    }

    /// A line speaks for the separator it has most of; commas within texts do not outvote a table of semicolons.
    private static void add(int[] line, int[] total) {
        int best = 0;
        for (int choice = 1; choice < line.length; choice++) {
            best = line[choice] > line[best] ? choice : best;
        }
        total[best] = Math.max(total[best], line[best]);
        java.util.Arrays.fill(line, 0);
    }
}
