package id.selaras.programs.statistics.feed;

import id.selaras.programs.statistics.series.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the office's names of periods within a year. Pure.
final class PartOfYear {
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember");
    private static final List<String> WHOLE_YEAR = List.of("", "tahun", "tahunan", "tidak ada", "annual", "year");
    private static final Pattern COUNTED = Pattern.compile("(triwulan|semester) (iv|iii|ii|i|[1-4])\\b.*");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private PartOfYear() {}

    /// `Semester 1 (Maret)` of 2023 is `2023-03`: the count was taken in that month. `Triwulan II` is `2023-Q2`.
    ///
    /// @return empty where the label names no part of a year that is known here
    static Optional<Period> period(int year, String label) {
        String said = label.strip().toLowerCase(Locale.ROOT);
        if (WHOLE_YEAR.contains(said)) {
            return Period.parse(Integer.toString(year));
        }
        for (int month = 0; month < MONTHS.size(); month++) {
            if (said.equals(MONTHS.get(month)) || said.endsWith("(" + MONTHS.get(month) + ")")) {
                return Period.parse(String.format(Locale.ROOT, "%d-%02d", year, month + 1));
            }
        }
        Matcher counted = COUNTED.matcher(said);
        if (!counted.matches()) {
            return Optional.empty();
        }
        String number = counted.group(2);
        int place = ROMAN.contains(number) ? ROMAN.indexOf(number) + 1 : Integer.parseInt(number);
        return Period.parse(year + (counted.group(1).equals("semester") ? "-S" : "-Q") + place);
    }
}
