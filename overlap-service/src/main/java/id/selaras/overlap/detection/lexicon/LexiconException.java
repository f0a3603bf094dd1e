package id.selaras.overlap.detection.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/// A lexicon file that cannot be used, with every problem found in it.
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<LexiconProblem> problems;

    LexiconException(List<LexiconProblem> problems) {
        super(problems.stream().map(LexiconProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<LexiconProblem> problems() {
        return problems;
    }
}
