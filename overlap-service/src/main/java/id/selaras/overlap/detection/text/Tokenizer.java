package id.selaras.overlap.detection.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text into words as Indonesian agencies write them: `anak-anak` and `ibu2` are one word each, `e-KTP` is
/// `ektp`, two words that a form glued together (`PelaksanaanPenyelenggaraan`) come apart, and the small words that
/// only join others (`dan`, `yang`, `utk` …) are left out so that phrases match with and without them.
public final class Tokenizer {
    private static final Pattern GLUED = Pattern.compile("(\\p{Ll}{3})(\\p{Lu}\\p{Ll}{2})");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+(?:-[\\p{L}\\p{Nd}]+)*");
    private static final Pattern ONLY_BLANKS = Pattern.compile("[\\s]*");
    private static final Pattern DOUBLED_BY_DIGIT = Pattern.compile("(\\p{L}{3,})2(?:nya)?");
    private static final Set<String> JOINING = Set.of(
            "dan",
            "yang",
            "untuk",
            "bagi",
            "di",
            "ke",
            "dari",
            "dengan",
            "pada",
            "serta",
            "utk",
            "yg",
            "dgn",
            "para",
            "oleh",
            "atau",
            "dalam",
            "kepada",
            "terhadap",
            "dr",
            "pd",
            "dlm",
            "bg",
            "sang",
            "si",
            "the",
            "and",
            "of");

    private final Stemmer stemmer;

    public Tokenizer(Stemmer stemmer) {
        this.stemmer = stemmer;
    }

    /// The words of a text in their order; empty for an empty text.
    public List<Token> tokens(String text) {
        String readable =
                GLUED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("$1 $2");
        String lower = APOSTROPHES.matcher(readable).replaceAll("").toLowerCase(Locale.ROOT);
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(lower);
        int end = 0;
        boolean startsPhrase = true;
        while (words.find()) {
            startsPhrase |=
                    !ONLY_BLANKS.matcher(lower.substring(end, words.start())).matches();
            end = words.end();
            for (String part : parts(words.group())) {
                if (JOINING.contains(part)) {
                    continue;
                }
                tokens.add(new Token(part, stemmer.stem(part), startsPhrase));
                startsPhrase = false;
            }
        }
        return tokens;
    }

    /// The root of one lower-case word.
    public String stem(String word) {
        return stemmer.stem(word);
    }

    /// True for a word that stands in the stemmer's dictionary of roots.
    public boolean isRoot(String word) {
        return stemmer.isRoot(word);
    }

    private static List<String> parts(String word) {
        Matcher doubled = DOUBLED_BY_DIGIT.matcher(word);
        if (doubled.matches()) {
            return List.of(doubled.group(1));
        }
        if (word.indexOf('-') < 0) {
            return List.of(word);
        }
        String[] halves = word.split("-");
        if (halves.length == 2 && (halves[0].equals(halves[1]) || halves[1].equals(halves[0] + "nya"))) {
            return List.of(JOINING.contains(halves[0]) ? String.join("", halves) : halves[0]);
        }
        if (halves[0].length() == 1 && Character.isLetter(halves[0].charAt(0))) {
            return List.of(String.join("", halves));
        }
        return List.of(halves);
    }
}
