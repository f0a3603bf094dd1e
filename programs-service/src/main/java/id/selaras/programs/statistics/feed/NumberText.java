package id.selaras.programs.statistics.feed;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as people write them in tables, with comma or point for decimals, both even in one file. Pure.
final class NumberText {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+");
    private static final Pattern ONE_MARK = Pattern.compile("(-?[0-9]+)[.,]([0-9]+)");
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}([.,])[0-9]{3}(\\1[0-9]{3})+");
    private static final Pattern GROUPED_WITH_DECIMALS =
            Pattern.compile("(-?[0-9]{1,3}(?:([.,])[0-9]{3})(?:\\2[0-9]{3})*)(?!\\2)[.,]([0-9]+)");
    /// `1.234` is a thousand and more, or one and a bit: nobody can tell.
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");

    private NumberText() {}

    /// The number that `text` can only mean.
    ///
    /// @return empty where it means none, or where it [#isAmbiguous]
    static Optional<BigDecimal> read(String text) {
        String said = text.strip();
        if (PLAIN.matcher(said).matches()) {
            return Optional.of(new BigDecimal(said));
        }
        if (GROUPED.matcher(said).matches()) {
            return Optional.of(new BigDecimal(said.replaceAll("[.,]", "")));
        }
        Matcher decimals = GROUPED_WITH_DECIMALS.matcher(said);
        if (decimals.matches()) {
            return Optional.of(new BigDecimal(decimals.group(1).replaceAll("[.,]", "") + "." + decimals.group(3)));
        }
        Matcher oneMark = ONE_MARK.matcher(said);
        return oneMark.matches() && !isAmbiguous(said)
                ? Optional.of(new BigDecimal(oneMark.group(1) + "." + oneMark.group(2)))
                : Optional.empty();
    }

    /// Whether `text` can be read as thousands and as decimals.
    static boolean isAmbiguous(String text) {
        return AMBIGUOUS.matcher(text.strip()).matches();
    }
}
