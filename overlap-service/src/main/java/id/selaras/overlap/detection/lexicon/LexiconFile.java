package id.selaras.overlap.detection.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the lexicon's own format: `#` comments, `[kind]` sections, and one concept a line,
///
/// ```
/// lansia-telantar < lansia, telantar: lanjut usia terlantar; jompo terlantar; bibit?
/// ```
///
/// that is id, broader concepts, forms. The first form is the preferred term; a form that ends in `?` may also stand
/// for other concepts. `+id: form; form` adds forms to a concept of the lexicon that is extended.
record LexiconFile(String name, List<Entry> entries, List<LexiconProblem> problems) {
    private static final Pattern SECTION = Pattern.compile("\\[(\\p{Lower}+)]");
    private static final Pattern ENTRY = Pattern.compile("(\\+?)([a-z0-9-]+)\\s*(?:<\\s*([^:]*))?:(.*)");

    /// One line of the file.
    ///
    /// @param addition adds forms to a concept that exists
    record Entry(int line, boolean addition, Concept concept) {}

    static LexiconFile parse(String name, String content) {
        List<Entry> entries = new ArrayList<>();
        List<LexiconProblem> problems = new ArrayList<>();
        ConceptKind kind = null;
        int number = 0;
        for (String raw : content.split("\\R", -1)) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher section = SECTION.matcher(line);
            Matcher entry = ENTRY.matcher(line);
            if (section.matches()) {
                kind = kind(section.group(1));
                if (kind == null) {
                    problems.add(new LexiconProblem(name, number, "unknown kind [" + section.group(1) + "]"));
                }
            } else if (!entry.matches()) {
                problems.add(new LexiconProblem(name, number, "not of the form \"id < broader: form; form\""));
            } else if (kind == null && entry.group(1).isEmpty()) {
                problems.add(new LexiconProblem(name, number, "no [kind] above this concept"));
            } else {
                read(name, number, kind, entry, entries, problems);
            }
        }
        return new LexiconFile(name, entries, problems);
    }

    private static void read(
            String name,
            int number,
            ConceptKind kind,
            Matcher entry,
            List<Entry> entries,
            List<LexiconProblem> problems) {
        List<Concept.Form> forms = Arrays.stream(entry.group(4).split(";"))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .map(LexiconFile::form)
                .toList();
        if (forms.isEmpty()) {
            problems.add(new LexiconProblem(name, number, "concept " + entry.group(2) + " has no form"));
            return;
        }
        List<String> broader = entry.group(3) == null
                ? List.of()
                : Arrays.stream(entry.group(3).split(","))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .toList();
        Concept concept = new Concept(entry.group(2), kind, forms.getFirst().text(), forms, broader);
        entries.add(new Entry(number, !entry.group(1).isEmpty(), concept));
    }

    private static Concept.Form form(String text) {
        boolean ambiguous = text.endsWith("?");
        return new Concept.Form(ambiguous ? text.substring(0, text.length() - 1).strip() : text, ambiguous);
    }

    private static ConceptKind kind(String name) {
        return Arrays.stream(ConceptKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .collect(Collectors.reducing((_, last) -> last))
                .orElse(null);
    }
}
