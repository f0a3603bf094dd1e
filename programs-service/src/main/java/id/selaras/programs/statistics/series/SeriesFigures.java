package id.selaras.programs.statistics.series;

import id.selaras.programs.region.RegionCode;
import id.selaras.programs.statistics.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/// The figures that stand, for what is reckoned from them.
@ApplicationScoped
public class SeriesFigures {
    /// The figure of all people, which every series of places has.
    public static final String TOTAL = "total";

    private final DataSource database;

    SeriesFigures(DataSource database) {
        this.database = database;
    }

    /// A figure of a period, in the unit of the indicator.
    public record PeriodFigure(Period period, BigDecimal value) {}

    /// By period; empty where there is no such series.
    public List<PeriodFigure> of(RegionCode region, String indicator, String breakdown) {
        return new Question()
                .add("""
                        select period, value from observation_version
                        where superseded_at is null and region = ? and indicator = ? and breakdown = ?
                        order by period
                        """, region.text(), indicator, breakdown)
                .list(
                        database,
                        row -> new PeriodFigure(Period.parse(row.getString(1)).orElseThrow(), row.getBigDecimal(2)));
    }

    /// The figure of the last period.
    public Optional<PeriodFigure> latest(RegionCode region, String indicator) {
        List<PeriodFigure> all = of(region, indicator, TOTAL);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
