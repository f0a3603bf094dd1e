package id.selaras.overlap.evaluation;

import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.lexicon.Lexicon;
import id.selaras.overlap.detection.lexicon.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Counts in how many sub-activities of the nomenclature each concept and root stands, and writes the detector's
/// `rarity.tsv`. Run again whenever the lexicon or the nomenclature changes.
/// Usage: `benchmarks/derive-word-weights NOMENCLATURE.csv rarity.tsv`.
public final class DeriveWordWeights {
    private static final int UNKNOWN_WORDS_SHOWN = 60;

    private final Lexicon lexicon = Detector.standard().lexicon();
    private final Map<String, int[]> counts = new TreeMap<>();
    private final Map<String, Integer> unknown = new HashMap<>();
    private int knownWords;
    private int unknownWords;

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: derive-word-weights NOMENCLATURE.csv rarity.tsv");
            System.exit(2);
        }
        new DeriveWordWeights().derive(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private void derive(Path nomenclature, Path weights) throws IOException {
        List<List<String>> rows = Csv.parse(Files.readString(nomenclature));
        List<String> header = rows.getFirst();
        int title = header.indexOf("sub_activity");
        int performance = header.indexOf("performance");
        int indicator = header.indexOf("output_indicator");
        int definition = header.indexOf("definition");
        for (List<String> row : rows.subList(1, rows.size())) {
            count(row.get(title) + " . " + row.get(performance) + " . " + row.get(indicator), 0);
            count(row.get(definition), 1);
            cover(row.get(title));
        }
        StringBuilder file = new StringBuilder("# documents " + (rows.size() - 1) + "\n");
        counts.forEach((term, count) -> {
            if (term.startsWith("c") || count[0] + count[1] > 1) {
                file.append(term + "\t" + count[0] + "\t" + count[1] + "\n");
            }
        });
        Files.writeString(weights, file);
        System.out.printf(
                "%d terms; the lexicon knows %d of %d content words of the titles (%.1f %%)%n",
                counts.size(), knownWords, knownWords + unknownWords, 100.0 * knownWords / (knownWords + unknownWords));
        System.out.println("most frequent unknown words: "
                + unknown.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(UNKNOWN_WORDS_SHOWN)
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
    }

    private void count(String text, int column) {
        Set<String> terms = new HashSet<>();
        for (Mention mention : wholePhrases(text)) {
            if (mention.concept() != null) {
                terms.add("c\t" + mention.concept().id());
            } else if (!mention.isEmpty()) {
                terms.add("s\t" + mention.stem());
            }
        }
        terms.forEach(term -> counts.computeIfAbsent(term, _ -> new int[2])[column]++);
    }

    private void cover(String text) {
        for (Mention mention : wholePhrases(text)) {
            if (mention.isEmpty() || mention.isAdministrative()) {
                continue;
            }
            if (mention.concept() != null) {
                knownWords++;
            } else {
                unknownWords++;
                unknown.merge(mention.surface(), 1, Integer::sum);
            }
        }
    }

    /// Comma-separated values with quoted cells that may hold commas, quotes and line ends.
    static final class Csv {
        private Csv() {}

        static List<List<String>> parse(String text) {
            List<List<String>> rows = new ArrayList<>();
            List<String> row = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted && (c == ',' || c == '\n')) {
                    row.add(cell.toString());
                    cell.setLength(0);
                    if (c == '\n') {
                        rows.add(row);
                        row = new ArrayList<>();
                    }
                } else if (quoted || c != '\r') {
                    cell.append(c);
                }
            }
            return rows;
        }
    }

    /// A phrase counts for what it means as a whole, not for what stands in it.
    private List<Mention> wholePhrases(String text) {
        return lexicon.read(text).stream().filter(mention -> !mention.part()).toList();
    }
}
