package id.selaras.programs.sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Reads numbers as people in Indonesia write them: `1.500.000`, `12,5`, `Rp 1.500.000,00`, and as programs do: `12.5`,
/// `1,500,000.00`.
///
/// One point followed by exactly three digits parts thousands (`1.500`), unless a zero stands alone before it
/// (`0.500`). One comma followed by exactly three digits could be either, and is not guessed.
final class Numerals {
    private static final Pattern CURRENCY = Pattern.compile("(?i)^rp\\.?\\s*|\\s*,-$|\\s*%$|\\s+");
    private static final Pattern POINT_GROUPS = Pattern.compile("[-+]?[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[-+]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern PLAIN = Pattern.compile("[-+]?[0-9]+([.,][0-9]+)?|[-+]?[.,][0-9]+");
    private static final Pattern LONE_ZERO = Pattern.compile("[-+]?0[.,][0-9]+");
    private static final int LONGEST = 40;

    private Numerals() {}

    static BigDecimal parse(String text) {
        String number = bare(text);
        if (COMMA_GROUPS.matcher(number).matches()
                && number.indexOf(',') == number.lastIndexOf(',')
                && number.indexOf('.') < 0
                && !LONE_ZERO.matcher(number).matches()) {
            throw new UnreadableValueException(
                    "import.number-ambiguous", number.replace(",", ""), decimal(number.replace(',', '.')));
        }
        return read(number);
    }

    /// Rupiah have no cents in budgets, so three digits behind a point or comma are thousands.
    static BigDecimal parseMoney(String text) {
        return read(bare(text));
    }

    private static String bare(String text) {
        if (text.length() > LONGEST) {
            throw new UnreadableValueException("import.number");
        }
        return CURRENCY.matcher(text).replaceAll("");
    }

    private static BigDecimal read(String number) {
        String plain;
        if (LONE_ZERO.matcher(number).matches()) {
            plain = number.replace(',', '.');
        } else if (POINT_GROUPS.matcher(number).matches()) {
            plain = number.replace(".", "").replace(',', '.');
        } else if (COMMA_GROUPS.matcher(number).matches()) {
            plain = number.replace(",", "");
        } else if (PLAIN.matcher(number).matches()) {
            plain = number.replace(',', '.');
        } else {
            throw new UnreadableValueException("import.number");
        }
        return new BigDecimal(plain);
    }

    private static String decimal(String point) {
        return new BigDecimal(point).stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
