package id.selaras.programs.statistics.series;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What time a figure speaks of: a year (`2023`), or a month (`2023-03`), quarter (`2023-Q1`) or semester (`2023-S1`)
/// of it. The poverty of provinces is counted in March and September, that of cities in March.
///
/// @param part `03`, `Q1`, `S1`; empty for a whole year
public record Period(int year, String part) implements Comparable<Period> {
    private static final Pattern FORM = Pattern.compile("([12][0-9]{3})(?:-(0[1-9]|1[0-2]|Q[1-4]|S[12]))?");
    private static final Comparator<Period> ORDER =
            Comparator.comparingInt(Period::year).thenComparing(Period::part);

    public static Optional<Period> parse(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        return form.matches()
                ? Optional.of(new Period(Integer.parseInt(form.group(1)), form.group(2) == null ? "" : form.group(2)))
                : Optional.empty();
    }

    public String text() {
        return part.isEmpty() ? Integer.toString(year) : year + "-" + part;
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    @JsonValue
    public String toString() {
        return text();
    }
}
