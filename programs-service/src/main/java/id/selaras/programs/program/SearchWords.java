package id.selaras.programs.program;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The words somebody searches by: small letters and digits, [#MOST] at most, each once. Words that nearly every text
/// holds (dan, untuk, bagi …) are left out where others remain.
///
/// @param words may be empty, where the text held no letter and no digit: that finds nothing
record SearchWords(List<String> words) {
    private static final int MOST = 10;
    private static final int LONGEST_WORD = 100;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Set<String> COMMON = Set.of(
            "dan", "atau", "di", "ke", "dari", "yang", "untuk", "bagi", "dengan", "pada", "oleh", "dalam", "para",
            "serta", "the", "of", "and", "for");

    static SearchWords of(String text) {
        List<String> all = Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST_WORD)
                .distinct()
                .toList();
        List<String> telling =
                all.stream().filter(Predicate.not(COMMON::contains)).toList();
        return new SearchWords(
                (telling.isEmpty() ? all : telling).stream().limit(MOST).toList());
    }

    /// @return the place of the next question mark
    int bind(PreparedStatement statement, int place) throws SQLException {
        statement.setArray(place, statement.getConnection().createArrayOf("varchar", words.toArray()));
        return place + 1;
    }
}
