package id.selaras.overlap.detection.lexicon;

import id.selaras.overlap.detection.text.Token;
import id.selaras.overlap.detection.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules that a lexicon keeps: broader concepts exist and form no circle, and one writing stands for one concept
/// unless every concept that claims it marks it as ambiguous.
final class LexiconCheck {
    private final Tokenizer tokenizer;
    private final Map<String, Concept> concepts;
    private final Map<String, LexiconProblem> places;
    private final List<LexiconProblem> problems = new ArrayList<>();

    /// @param places where each concept stands; concepts without a place were checked before
    LexiconCheck(Tokenizer tokenizer, Map<String, Concept> concepts, Map<String, LexiconProblem> places) {
        this.tokenizer = tokenizer;
        this.concepts = concepts;
        this.places = places;
    }

    List<LexiconProblem> problems() {
        concepts.values().forEach(this::checkBroader);
        checkForms();
        return problems;
    }

    private void checkBroader(Concept concept) {
        for (String broader : concept.broader()) {
            if (!concepts.containsKey(broader)) {
                report(concept, "broader concept " + broader + " does not exist");
            } else if (reaches(broader, concept.id(), new HashSet<>())) {
                report(concept, "is broader than itself through " + broader);
            }
        }
    }

    private boolean reaches(String from, String goal, Set<String> seen) {
        if (from.equals(goal)) {
            return true;
        }
        return seen.add(from)
                && concepts.containsKey(from)
                && concepts.get(from).broader().stream().anyMatch(next -> reaches(next, goal, seen));
    }

    private void checkForms() {
        Map<String, Concept> first = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Concept concept : concepts.values()) {
            Set<String> own = new HashSet<>();
            for (Concept.Form form : concept.forms()) {
                List<Token> tokens = tokenizer.tokens(form.text());
                String key = Lexicon.surfaceKey(tokens, 0, tokens.size());
                if (key.isEmpty()) {
                    report(concept, "form \"" + form.text() + "\" holds no word");
                } else if (own.add(key)) {
                    Concept other = first.putIfAbsent(key, concept);
                    if (other != null && !(form.ambiguous() && ambiguous.contains(key))) {
                        report(
                                concept,
                                "form \"" + form.text() + "\" already stands for " + other.id()
                                        + "; mark both with ? if it really means both");
                    }
                    if (form.ambiguous()) {
                        ambiguous.add(key);
                    }
                }
            }
        }
    }

    private void report(Concept concept, String reason) {
        LexiconProblem place = places.get(concept.id());
        if (place != null) {
            problems.add(new LexiconProblem(place.file(), place.line(), concept.id() + ": " + reason));
        }
    }
}
