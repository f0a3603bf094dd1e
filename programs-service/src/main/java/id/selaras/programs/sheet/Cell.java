package id.selaras.programs.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// The value of a cell. Workbooks know numbers and dates as such; a text file knows texts alone.
///
/// @param text what a person sees, runs of white space made one space or one line end; empty where the cell is
/// @param number the number of a workbook's cell; null for any other
/// @param date the day of a workbook's cell; null for any other
public record Cell(String text, BigDecimal number, LocalDate date) {
    public static final Cell EMPTY = new Cell("", null, null);

    static Cell text(String raw) {
        String tidy = tidy(raw);
        // The mark by which exports keep a text from being a formula.
        String text = tidy.length() > 1 && tidy.charAt(0) == '\'' && "=+-@".indexOf(tidy.charAt(1)) >= 0
                ? tidy.substring(1)
                : tidy;
        return text.isEmpty() ? EMPTY : new Cell(text, null, null);
    }

    static Cell number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        BigDecimal plain = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        return new Cell(plain.toPlainString(), plain, null);
    }

    static Cell date(LocalDate date) {
        return new Cell(date.toString(), null, date);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// The number a person means by this cell.
    ///
    /// @throws UnreadableValueException where it is none, or could be two different ones
    public Optional<BigDecimal> asNumber() {
        return isEmpty() ? Optional.empty() : Optional.of(number != null ? number : Numerals.parse(text));
    }

    /// The whole amount of money a person means by this cell.
    ///
    /// @throws UnreadableValueException where it is none
    public Optional<BigDecimal> asMoney() {
        return isEmpty() ? Optional.empty() : Optional.of(number != null ? number : Numerals.parseMoney(text));
    }

    /// The day a person means by this cell.
    ///
    /// @throws UnreadableValueException where it is none
    public Optional<LocalDate> asDate() {
        return isEmpty() ? Optional.empty() : Optional.of(date != null ? date : Days.parse(text));
    }

    /// White space and control characters become one space, or one line end where there was any.
    private static String tidy(String raw) {
        StringBuilder tidy = null;
        int length = raw.length();
        for (int i = 0; i < length; i++) {
            char c = raw.charAt(i);
            boolean good = c > ' ' && c < 0x7f
                    || c == ' ' && i > 0 && i < length - 1 && raw.charAt(i + 1) > ' '
                    || c > 0x9f && !isBlank(c);
            if (!good && tidy == null) {
                // Most cells never come here.
                tidy = new StringBuilder(length).append(raw, 0, i);
            }
            if (tidy != null) {
                append(tidy, c);
            }
        }
        return tidy == null ? raw : tidy.toString().strip();
    }

    private static void append(StringBuilder tidy, char c) {
        int end = tidy.length() - 1;
        if (!isBlank(c)) {
            tidy.append(c);
        } else if (end >= 0 && isBlank(tidy.charAt(end))) {
            if (c == '\n') {
                tidy.setCharAt(end, c);
            }
        } else {
            tidy.append(c == '\n' ? c : ' ');
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\ufeff'
                || c == '\u200b';
    }
}
