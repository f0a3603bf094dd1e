package id.selaras.programs.statistics.series;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// What is measured.
///
/// @param code such as `poverty-rate`
/// @param title Indonesian name
/// @param better in which direction it ought to move
/// @param shareOfPeople whether it is a percentage of all inhabitants
/// @param least no figure is below this
/// @param most no figure is above this; null where there is no limit
/// @param aliases beginnings of the titles under which the office's tables name it
public record Indicator(
        String code,
        String title,
        String titleEn,
        Unit unit,
        Direction better,
        boolean shareOfPeople,
        @JsonIgnore BigDecimal least,
        @JsonIgnore BigDecimal most,
        @JsonIgnore List<String> aliases) {

    /// Which direction is the better one.
    public enum Direction {
        LOWER,
        HIGHER
    }

    /// How many characters of `heading` name this indicator; 0 where it names another. Of several indicators the one
    /// that takes most is meant: "persentase penduduk miskin ekstrem" is not "persentase penduduk miskin".
    public int named(String heading) {
        String said = heading.strip().toLowerCase(Locale.ROOT);
        if (said.equals(code)) {
            return Integer.MAX_VALUE;
        }
        return aliases.stream()
                .filter(alias -> said.startsWith(alias.toLowerCase(Locale.ROOT)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
