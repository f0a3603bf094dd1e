package id.selaras.overlap.detection.lexicon;

import id.selaras.overlap.detection.text.Token;
import id.selaras.overlap.detection.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// The concepts of the poverty field and every way to write them. Immutable; a city's own file gives a new lexicon
/// ([#extendedBy]).
public final class Lexicon {
    private final Tokenizer tokenizer;
    private final Map<String, Concept> concepts;
    private final Map<String, List<Sense>> bySurface = new HashMap<>();
    private final Map<String, List<Sense>> byStem = new HashMap<>();
    /// The longest form, in words, that begins with a word or root.
    private final Map<String, Integer> longestFrom = new HashMap<>();

    private final Spelling spelling;

    /// One concept that a form may stand for.
    ///
    /// @param certainty 1, or its share where the form stands for several concepts
    record Sense(Concept concept, double certainty) {}

    private Lexicon(Tokenizer tokenizer, Map<String, Concept> concepts) {
        this.tokenizer = tokenizer;
        this.concepts = concepts;
        index();
        this.spelling = new Spelling(bySurface.keySet());
    }

    /// The lexicon of these files, by name.
    ///
    /// @throws LexiconException with every problem of every file
    public static Lexicon of(Tokenizer tokenizer, Map<String, String> contentByFile) {
        return new Lexicon(tokenizer, Map.of()).extendedBy(contentByFile);
    }

    /// This lexicon with the concepts and forms of a city's own file.
    ///
    /// @param name shown in problems
    /// @throws LexiconException with every problem of the file; this lexicon is unchanged
    public Lexicon extendedBy(String name, String content) {
        return extendedBy(Map.of(name, content));
    }

    private Lexicon extendedBy(Map<String, String> contentByFile) {
        List<LexiconProblem> problems = new ArrayList<>();
        Map<String, Concept> merged = new LinkedHashMap<>(concepts);
        Map<String, LexiconProblem> places = new HashMap<>();
        new TreeMap<>(contentByFile).forEach((name, content) -> {
            LexiconFile file = LexiconFile.parse(name, content);
            problems.addAll(file.problems());
            file.entries().forEach(entry -> merge(name, entry, merged, places, problems));
        });
        problems.addAll(new LexiconCheck(tokenizer, merged, places).problems());
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
        return new Lexicon(tokenizer, merged);
    }

    private static void merge(
            String file,
            LexiconFile.Entry entry,
            Map<String, Concept> merged,
            Map<String, LexiconProblem> places,
            List<LexiconProblem> problems) {
        Concept concept = entry.concept();
        Concept known = merged.get(concept.id());
        if (entry.addition()) {
            if (known == null) {
                problems.add(new LexiconProblem(file, entry.line(), "no concept " + concept.id() + " to add forms to"));
                return;
            }
            List<Concept.Form> forms = new ArrayList<>(known.forms());
            forms.addAll(concept.forms());
            List<String> broader = new ArrayList<>(known.broader());
            broader.addAll(concept.broader());
            merged.put(known.id(), new Concept(known.id(), known.kind(), known.preferred(), forms, broader));
        } else if (known != null) {
            problems.add(new LexiconProblem(
                    file,
                    entry.line(),
                    "concept " + concept.id() + " exists; write +" + concept.id() + " to add forms to it"));
            return;
        } else {
            merged.put(concept.id(), concept);
        }
        places.put(concept.id(), new LexiconProblem(file, entry.line(), ""));
    }

    private void index() {
        Map<String, Set<String>> rootForms = new HashMap<>();
        Map<String, Map<String, Concept>> surfaces = new HashMap<>();
        Map<String, Map<String, Concept>> stems = new HashMap<>();
        for (Concept concept : concepts.values()) {
            for (Concept.Form form : concept.forms()) {
                List<Token> tokens = tokenizer.tokens(form.text());
                longestFrom.merge(tokens.getFirst().surface(), tokens.size(), Math::max);
                longestFrom.merge(tokens.getFirst().stem(), tokens.size(), Math::max);
                String surface = surfaceKey(tokens, 0, tokens.size());
                String stem = stemKey(tokens, 0, tokens.size());
                surfaces.computeIfAbsent(surface, _ -> new LinkedHashMap<>()).put(concept.id(), concept);
                stems.computeIfAbsent(stem, _ -> new LinkedHashMap<>()).put(concept.id(), concept);
                if (surface.equals(stem)) {
                    rootForms.computeIfAbsent(stem, _ -> new HashSet<>()).add(concept.id());
                }
            }
        }
        surfaces.forEach((key, senses) -> bySurface.put(key, shared(senses.values())));
        stems.forEach((key, senses) -> byStem.put(key, shared(preferred(senses.values(), rootForms.get(key)))));
    }

    /// Where derived words of several concepts fall on one root (`pelatih` and `pelatihan` on `latih`), the root
    /// belongs
    /// to the concept that names the root itself; failing that, to those that are more than an administrative word.
    private static Collection<Concept> preferred(Collection<Concept> senses, Set<String> namingTheRoot) {
        List<Concept> naming = senses.stream()
                .filter(concept -> namingTheRoot != null && namingTheRoot.contains(concept.id()))
                .toList();
        if (!naming.isEmpty()) {
            return naming;
        }
        List<Concept> meaning = senses.stream()
                .filter(concept -> !concept.kind().isAdministrative())
                .toList();
        return meaning.isEmpty() ? senses : meaning;
    }

    private static List<Sense> shared(Collection<Concept> senses) {
        return senses.stream()
                .map(concept -> new Sense(concept, 1.0 / senses.size()))
                .toList();
    }

    /// What the words mean: the longest form known at each word, as written first and by its roots second; words that
    /// no form covers come as mentions without a concept.
    public List<Mention> read(String text) {
        List<Token> tokens =
                tokenizer.tokens(text).stream().map(this::corrected).toList();
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Token first = tokens.get(at);
            int longest =
                    Math.max(longestFrom.getOrDefault(first.surface(), 0), longestFrom.getOrDefault(first.stem(), 0));
            int length = Math.min(longest, phraseEnd(tokens, at) - at);
            List<Sense> senses = null;
            while (length > 0 && senses == null) {
                senses = senses(tokens, at, at + length);
                if (senses == null) {
                    length--;
                }
            }
            if (senses == null) {
                mentions.add(Mention.ofWord(tokens.get(at)));
                at++;
            } else {
                String surface = surfaceKey(tokens, at, at + length);
                String stem = stemKey(tokens, at, at + length);
                senses.forEach(sense -> mentions.add(Mention.ofConcept(sense, stem, surface)));
                addParts(tokens, at, length, mentions);
                at += length;
            }
        }
        return mentions;
    }

    /// The concepts within a phrase: `kompetensi guru` is a concept of its own and speaks of `guru` too.
    /// Only words as written count here: roots within a phrase mean other things (`kerja` in `kerja sama`).
    private void addParts(List<Token> tokens, int from, int length, List<Mention> mentions) {
        int at = from;
        while (length > 1 && at < from + length) {
            int longest = Math.min(from + length - at, length - 1);
            List<Sense> senses = null;
            while (longest > 0 && senses == null) {
                senses = bySurface.get(surfaceKey(tokens, at, at + longest));
                longest -= senses == null ? 1 : 0;
            }
            if (senses == null) {
                at++;
            } else {
                String surface = surfaceKey(tokens, at, at + longest);
                String stem = stemKey(tokens, at, at + longest);
                senses.stream()
                        .filter(sense -> !sense.concept().kind().isAdministrative())
                        .forEach(sense -> mentions.add(Mention.ofPart(sense, stem, surface)));
                at += longest;
            }
        }
    }

    private List<Sense> senses(List<Token> tokens, int from, int to) {
        List<Sense> senses = bySurface.get(surfaceKey(tokens, from, to));
        return senses == null ? byStem.get(stemKey(tokens, from, to)) : senses;
    }

    private Token corrected(Token token) {
        if (bySurface.containsKey(token.surface())
                || byStem.containsKey(token.stem())
                || !token.stem().equals(token.surface())
                || tokenizer.isRoot(token.surface())) {
            return token;
        }
        return spelling.corrected(token.surface())
                .map(word -> new Token(word, tokenizer.stem(word), token.startsPhrase()))
                .orElse(token);
    }

    public Collection<Concept> concepts() {
        return concepts.values();
    }

    public Optional<Concept> concept(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    private static int phraseEnd(List<Token> tokens, int from) {
        int end = from + 1;
        while (end < tokens.size() && !tokens.get(end).startsPhrase()) {
            end++;
        }
        return end;
    }

    static String surfaceKey(List<Token> tokens, int from, int to) {
        return key(tokens, from, to, Token::surface);
    }

    private static String stemKey(List<Token> tokens, int from, int to) {
        return key(tokens, from, to, Token::stem);
    }

    private static String key(List<Token> tokens, int from, int to, Function<Token, String> part) {
        if (to - from == 1) {
            return part.apply(tokens.get(from));
        }
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            key.append(i == from ? "" : " ").append(part.apply(tokens.get(i)));
        }
        return key.toString();
    }
}
