package id.selaras.programs.statistics.series;

import id.selaras.programs.statistics.Question;
import id.selaras.programs.statistics.series.Indicator.Direction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/// The indicators, of which there are a few dozen at most.
@ApplicationScoped
public class Indicators {
    private final DataSource database;

    Indicators(DataSource database) {
        this.database = database;
    }

    /// All, by code.
    public Map<String, Indicator> all() {
        List<Indicator> rows = new Question()
                .add("select code, title, title_en, unit, better, share_of_people, least, most, aliases "
                        + "from statistic_indicator order by code")
                .list(
                        database,
                        row -> new Indicator(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                Unit.valueOf(row.getString(4)),
                                Direction.valueOf(row.getString(5)),
                                row.getBoolean(6),
                                row.getBigDecimal(7),
                                row.getBigDecimal(8),
                                List.of((String[]) row.getArray(9).getArray())));
        Map<String, Indicator> all = new LinkedHashMap<>();
        rows.forEach(indicator -> all.put(indicator.code(), indicator));
        return all;
    }

    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(all().get(code));
    }
}
