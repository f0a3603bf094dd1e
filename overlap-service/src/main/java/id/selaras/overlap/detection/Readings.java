package id.selaras.overlap.detection;

import id.selaras.overlap.detection.lexicon.Lexicon;
import id.selaras.overlap.detection.lexicon.Mention;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Reads texts, and remembers what it read: agencies all over the country copy the nomenclature's titles and
/// indicators. Safe for many threads.
final class Readings {
    private static final int REMEMBERED_TEXTS = 20_000;

    /// Longer texts are an agency's own words, and hardly come twice.
    private static final int LONGEST = 300;

    private final Lexicon lexicon;
    private final Map<String, List<Mention>> remembered = new ConcurrentHashMap<>();

    Readings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Mention> read(String text) {
        if (text.length() > LONGEST) {
            return lexicon.read(text);
        }
        List<Mention> known = remembered.get(text);
        if (known == null) {
            known = List.copyOf(lexicon.read(text));
            if (remembered.size() >= REMEMBERED_TEXTS) {
                // What is written often is soon known again.
                remembered.clear();
            }
            remembered.put(text, known);
        }
        return known;
    }
}
