package id.selaras.overlap.detection.lexicon;

/// What is wrong with one line of a lexicon file.
///
/// @param line 1 for the first line; 0 when it concerns the file as a whole
public record LexiconProblem(String file, int line, String reason) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
