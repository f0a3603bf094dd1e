package id.selaras.overlap.evaluation;

import id.selaras.overlap.detection.ProgramFacts;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Simple methods that the detector has to beat, on the same pairs in the same run.
enum Baseline {
    TOKEN_JACCARD_OF_TITLES("token Jaccard of titles") {
        @Override
        double similarity(ProgramFacts a, ProgramFacts b) {
            return jaccard(words(a.title()), words(b.title()));
        }
    },
    TRIGRAMS_OF_TITLES("pg_trgm of titles") {
        @Override
        double similarity(ProgramFacts a, ProgramFacts b) {
            return jaccard(trigrams(a.title()), trigrams(b.title()));
        }
    },
    TRIGRAMS_OF_TEXTS("pg_trgm of titles, indicators and groups") {
        @Override
        double similarity(ProgramFacts a, ProgramFacts b) {
            return jaccard(trigrams(text(a)), trigrams(text(b)));
        }
    };

    final String label;

    Baseline(String label) {
        this.label = label;
    }

    abstract double similarity(ProgramFacts a, ProgramFacts b);

    /// Everything that names the work: title, outputs, outcomes and groups.
    static String text(ProgramFacts facts) {
        return facts.title()
                + " "
                + facts.outputs().stream().map(ProgramFacts.Output::indicator).collect(Collectors.joining(" "))
                + " "
                + String.join(" ", facts.outcomes())
                + " "
                + facts.targetGroups().stream()
                        .map(ProgramFacts.TargetGroup::category)
                        .collect(Collectors.joining(" "));
    }

    static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// As PostgreSQL's pg_trgm: words of letters and digits, two blanks before and one behind, all trigrams.
    static Set<String> trigrams(String text) {
        Set<String> trigrams = new HashSet<>();
        for (String word : words(text)) {
            String padded = "  " + word + " ";
            for (int i = 0; i + 3 <= padded.length(); i++) {
                trigrams.add(padded.substring(i, i + 3));
            }
        }
        return trigrams;
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        long shared = a.stream().filter(b::contains).count();
        long all = a.size() + b.size() - shared;
        return all == 0 ? 0 : shared / (double) all;
    }
}
