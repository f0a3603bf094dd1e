package id.selaras.overlap.detection.text;

/// One word of a text.
///
/// @param surface the word as written, in lower case
/// @param stem its Indonesian root as the stemmer sees it; the word itself where it knows none
/// @param startsPhrase true where punctuation, or the start of the text, stands before the word: no phrase reaches over
/// it
public record Token(String surface, String stem, boolean startsPhrase) {

    /// True for a word that says something by itself: letters, at least three of them.
    public boolean isWord() {
        return surface.length() > 2 && surface.chars().anyMatch(Character::isLetter);
    }
}
