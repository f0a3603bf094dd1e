package id.selaras.overlap.detection.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jsastrawi.morphology.DefaultLemmatizer;
import jsastrawi.morphology.Lemmatizer;

/// Indonesian roots: `pembangunan`, `dibangun` and `terbangunnya` are all `bangun`. The algorithm (confix stripping
/// with a dictionary of roots) needs about 100 microseconds a word, so every word is looked up once and remembered.
public final class Stemmer {
    /// The words of a country's programmes are some tens of thousands; beyond this bound come typing errors, which are
    /// computed anew each time.
    private static final int REMEMBERED_WORDS = 200_000;

    private final Set<String> roots = roots();
    private final Lemmatizer lemmatizer = new DefaultLemmatizer(roots);
    private final Map<String, String> remembered = new ConcurrentHashMap<>();

    /// The root of one lower-case word.
    public String stem(String word) {
        String known = remembered.get(word);
        if (known != null) {
            return known;
        }
        String stem = word.length() < 4 || !Character.isLetter(word.charAt(0)) ? word : lemmatizer.lemmatize(word);
        if (remembered.size() < REMEMBERED_WORDS) {
            remembered.put(word, stem);
        }
        return stem;
    }

    /// True for a word of the dictionary of roots.
    public boolean isRoot(String word) {
        return roots.contains(word);
    }

    private static Set<String> roots() {
        try (InputStream file = DefaultLemmatizer.class.getResourceAsStream("/root-words.txt")) {
            if (file == null) {
                throw new IllegalStateException("root-words.txt of jsastrawi is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
