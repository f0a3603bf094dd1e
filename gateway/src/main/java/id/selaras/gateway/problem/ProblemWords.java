package id.selaras.gateway.problem;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// Titles and details of the problems, in Indonesian first and English second.
final class ProblemWords {
    private static final Locale INDONESIAN = Locale.of("id");
    private static final List<Locale> SPOKEN = List.of(INDONESIAN, Locale.ENGLISH);
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<Problem, ProblemWords> IN_INDONESIAN = all(INDONESIAN);
    private static final Map<Problem, ProblemWords> IN_ENGLISH = all(Locale.ENGLISH);

    final String language;
    final String title;
    final String detail;

    private ProblemWords(Problem problem, Locale language, ResourceBundle bundle) {
        this.language = language.toLanguageTag();
        this.title = bundle.getString(problem.titleKey());
        this.detail = bundle.getString(problem.detailKey());
    }

    /// @param acceptLanguage the header; null, empty or unreadable means Indonesian
    static ProblemWords of(Problem problem, String acceptLanguage) {
        return (prefersEnglish(acceptLanguage) ? IN_ENGLISH : IN_INDONESIAN).get(problem);
    }

    private static boolean prefersEnglish(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return false;
        }
        try {
            return Locale.ENGLISH.equals(Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static Map<Problem, ProblemWords> all(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "gateway-messages", language, ProblemWords.class.getClassLoader(), NO_FALLBACK);
        Map<Problem, ProblemWords> words = new EnumMap<>(Problem.class);
        for (Problem problem : Problem.values()) {
            words.put(problem, new ProblemWords(problem, language, bundle));
        }
        return words;
    }
}
