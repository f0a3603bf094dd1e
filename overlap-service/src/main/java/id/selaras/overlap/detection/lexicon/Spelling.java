package id.selaras.overlap.detection.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the known word that an unknown one is a typing error of: one letter too many, too few, wrong, or two swapped
/// (`keluaga`, `pelatiahan`, `peingkatan`). Short words have too many neighbours and are left alone.
final class Spelling {
    private static final int SHORTEST = 7;

    private final Set<String> words = new HashSet<>();

    /// Known words by what remains of them when one letter is left out; null where several words leave the same.
    private final Map<String, Optional<String>> byRemainder = new HashMap<>();

    Spelling(Collection<String> known) {
        for (String word : known) {
            if (word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter) && words.add(word)) {
                remember(word, word);
                for (int i = 0; i < word.length(); i++) {
                    remember(without(word, i), word);
                }
            }
        }
    }

    private void remember(String remainder, String word) {
        byRemainder.merge(remainder, Optional.of(word), (a, b) -> a.equals(b) ? a : Optional.empty());
    }

    /// The only known word at a distance of one typing error.
    Optional<String> corrected(String unknown) {
        if (unknown.length() < SHORTEST || words.contains(unknown)) {
            return Optional.empty();
        }
        Set<String> found = new HashSet<>();
        collect(unknown, unknown, found);
        for (int i = 0; i < unknown.length(); i++) {
            collect(without(unknown, i), unknown, found);
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private void collect(String remainder, String unknown, Set<String> found) {
        Optional<String> word = byRemainder.getOrDefault(remainder, Optional.empty());
        if (word.isPresent() && word.get().charAt(0) == unknown.charAt(0)) {
            found.add(word.get());
        }
    }

    private static String without(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }
}
