package id.selaras.programs.statistics.series;

import id.selaras.programs.region.Region;
import java.math.BigDecimal;

/// A checked figure.
///
/// @param value in the indicator's unit
public record Figure(Region region, Indicator indicator, String breakdown, Period period, BigDecimal value) {

    /// What identifies a figure: two figures of one key are the same figure at different times.
    record Key(String region, String indicator, String breakdown, String period) {}

    Key key() {
        return new Key(region.code(), indicator.code(), breakdown, period.text());
    }
}
