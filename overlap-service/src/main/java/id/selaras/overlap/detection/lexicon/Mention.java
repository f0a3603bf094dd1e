package id.selaras.overlap.detection.lexicon;

import id.selaras.overlap.detection.text.Token;

/// A place in a text where a concept is meant, or a word that the lexicon does not know.
///
/// @param concept the concept, or null for an unknown word
/// @param stem the roots of the words; empty for what is no word (a number, a single letter)
/// @param surface the words as they stand in the text
/// @param certainty 1, or less where the words may mean several things or are part of a longer phrase
/// @param part true for a concept within a phrase that is a concept of its own
public record Mention(Concept concept, String stem, String surface, double certainty, boolean part) {
    /// A word within a phrase that means something by itself says this much of what it says alone.
    private static final double WITHIN_A_PHRASE = 0.25;

    static Mention ofConcept(Lexicon.Sense sense, String stem, String surface) {
        return new Mention(sense.concept(), stem, surface, sense.certainty(), false);
    }

    static Mention ofPart(Lexicon.Sense sense, String stem, String surface) {
        return new Mention(sense.concept(), stem, surface, WITHIN_A_PHRASE * sense.certainty(), true);
    }

    static Mention ofWord(Token token) {
        return new Mention(null, token.isWord() ? token.stem() : "", token.surface(), 1, false);
    }

    /// True for an administrative word, which weighs nothing.
    public boolean isAdministrative() {
        return concept != null && concept.kind().isAdministrative();
    }

    /// True for what is no word at all.
    public boolean isEmpty() {
        return stem.isEmpty();
    }
}
