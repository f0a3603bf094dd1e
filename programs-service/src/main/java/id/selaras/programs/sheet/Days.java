package id.selaras.programs.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads days as people write them: `2027-03-01`, `1/3/2027` (the first of March), `1 Maret 2027`.
public final class Days {
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})([T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})([ ].*)?");
    private static final Pattern NAMED = Pattern.compile("([0-9]{1,2})[-/. ]+(\\p{L}+)[-/., ]+([0-9]{4})");
    private static final List<List<String>> MONTHS = List.of(
            List.of("januari", "january"),
            List.of("februari", "pebruari", "february"),
            List.of("maret", "march"),
            List.of("april"),
            List.of("mei", "may"),
            List.of("juni", "june"),
            List.of("juli", "july"),
            List.of("agustus", "august", "agt", "ags"),
            List.of("september"),
            List.of("oktober", "october"),
            List.of("november", "nopember"),
            List.of("desember", "december"));
    private static final int SHORTEST_NAME = 3;
    private static final int MONTHS_OF_A_YEAR = 12;

    private Days() {}

    static LocalDate parse(String text) {
        try {
            Matcher match = YEAR_FIRST.matcher(text);
            if (match.matches()) {
                return LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
            }
            match = DAY_FIRST.matcher(text);
            if (match.matches()) {
                return dayFirst(number(match, 1), number(match, 2), number(match, 3));
            }
            match = NAMED.matcher(text);
            if (match.matches()) {
                return LocalDate.of(number(match, 3), month(match.group(2)), number(match, 1));
            }
        } catch (DateTimeException noSuchDay) {
            throw new UnreadableValueException("import.date");
        }
        throw new UnreadableValueException("import.date");
    }

    /// The month that `text` names or counts: `3`, `03`, `Maret`, `Mar`.
    ///
    /// @return 1 to 12; 0 where it is none
    public static int month(String text) {
        String name = text.toLowerCase(Locale.ROOT).strip();
        if (!name.isEmpty() && name.length() <= 2 && name.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int number = Integer.parseInt(name);
            return number <= MONTHS_OF_A_YEAR ? number : 0;
        }
        for (int month = 0; month < MONTHS.size() && name.length() >= SHORTEST_NAME; month++) {
            if (MONTHS.get(month).stream().anyMatch(full -> full.startsWith(name))) {
                return month + 1;
            }
        }
        return 0;
    }

    /// Programs set to American English turn day and month round; where only that gives a day, it was meant.
    private static LocalDate dayFirst(int day, int month, int year) {
        return month > MONTHS_OF_A_YEAR && day <= MONTHS_OF_A_YEAR
                ? LocalDate.of(year, day, month)
                : LocalDate.of(year, month, day);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
