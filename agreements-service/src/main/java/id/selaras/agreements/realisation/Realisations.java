package id.selaras.agreements.realisation;

import id.selaras.agreements.sql.Sql;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads what was reported.
@ApplicationScoped
public class Realisations {
    /// Reported before the quarter was over, by the days of Jakarta.
    private static final String PROVISIONAL =
            "r.recorded_at < (make_date(r.fiscal_year, r.quarter * 3, 1) + interval '1 month') at time zone 'Asia/Jakarta'";

    private static final String SELECT = """
            select r.*, %s as provisional, not exists (select from realisation newer
                where newer.agreement_id = r.agreement_id and newer.indicator_code = r.indicator_code
                    and newer.quarter = r.quarter and newer.entry > r.entry) as current
            from realisation r
            """.formatted(PROVISIONAL);

    private final Sql sql;

    Realisations(Sql sql) {
        this.sql = sql;
    }

    /// The figures that count.
    ///
    /// @param byAgreement figure by quarter by indicator code by agreement
    public record Figures(Map<UUID, Map<String, Map<Integer, Figure>>> byAgreement) {

        /// By quarter; empty where nothing was reported.
        public Map<Integer, BigDecimal> of(UUID agreement, String indicatorCode) {
            return figures(agreement, indicatorCode).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, figure -> figure.getValue().value()));
        }

        /// The quarters whose figure was reported before they were over, in order.
        public List<Integer> provisional(UUID agreement, String indicatorCode) {
            return figures(agreement, indicatorCode).values().stream()
                    .filter(Figure::provisional)
                    .map(Figure::quarter)
                    .sorted()
                    .toList();
        }

        private Map<Integer, Figure> figures(UUID agreement, String indicatorCode) {
            return byAgreement.getOrDefault(agreement, Map.of()).getOrDefault(indicatorCode, Map.of());
        }

        /// The last quarter with a figure; empty where nothing was reported.
        public Optional<Integer> lastQuarter(UUID agreement) {
            return byAgreement.getOrDefault(agreement, Map.of()).values().stream()
                    .flatMap(quarters -> quarters.keySet().stream())
                    .max(Integer::compare);
        }
    }

    /// @param provisional see [Realisation]
    record Figure(UUID agreement, String indicatorCode, int quarter, BigDecimal value, boolean provisional) {}

    /// Of every agreement of a region and year, in one query.
    public Figures ofYear(String region, int fiscalYear) {
        return figures("region = ? and fiscal_year = ?", region, fiscalYear);
    }

    public Figures ofAgreement(UUID agreement) {
        return figures("agreement_id = ?", agreement);
    }

    private Figures figures(String condition, Object... arguments) {
        Map<UUID, Map<String, Map<Integer, Figure>>> figures = new HashMap<>();
        sql.forEach(
                """
                select distinct on (agreement_id, indicator_code, quarter)
                    agreement_id, indicator_code, quarter, figure, %s as provisional
                from realisation r where %s
                order by agreement_id, indicator_code, quarter, entry desc
                """.formatted(PROVISIONAL, condition),
                row -> new Figure(
                        row.getObject("agreement_id", UUID.class),
                        row.getString("indicator_code"),
                        row.getInt("quarter"),
                        Realisation.plain(row.getBigDecimal("figure")),
                        row.getBoolean("provisional")),
                figure -> figures.computeIfAbsent(figure.agreement(), _ -> new HashMap<>())
                        .computeIfAbsent(figure.indicatorCode(), _ -> new HashMap<>())
                        .put(figure.quarter(), figure),
                arguments);
        return new Figures(figures);
    }

    Optional<Realisation> find(UUID agreement, UUID id) {
        return sql.first(SELECT + " where r.agreement_id = ? and r.id = ?", Realisation::read, agreement, id);
    }

    /// Number of the entry that counts; 0 where nothing was reported.
    int currentEntry(UUID agreement, String indicatorCode, int quarter) {
        return sql.first(
                        "select coalesce(max(entry), 0) as entry from realisation"
                                + " where agreement_id = ? and indicator_code = ? and quarter = ?",
                        row -> row.getInt("entry"),
                        agreement,
                        indicatorCode,
                        quarter)
                .orElseThrow();
    }

    /// By indicator, quarter and entry: the history of each figure stands together, oldest first.
    ///
    /// @param indicatorCode null for all
    /// @param quarter null for all
    /// @param current null for all entries, else those that count or those that were corrected
    Page<Realisation> page(
            UUID agreement, String indicatorCode, Integer quarter, Boolean current, String after, int limit) {
        Place place = Place.of(after);
        List<Realisation> rows = sql.list(
                "select * from (" + SELECT + """
                    where r.agreement_id = ? and (?::text is null or r.indicator_code = ?::text)
                        and (?::integer is null or r.quarter = ?::integer)
                        and (r.indicator_code, r.quarter, r.entry) > (?, ?, ?)
                ) listed
                where ?::boolean is null or current = ?::boolean
                order by indicator_code, quarter, entry limit ?
                """,
                Realisation::read,
                agreement,
                indicatorCode,
                indicatorCode,
                quarter,
                quarter,
                place.indicatorCode(),
                place.quarter(),
                place.entry(),
                current,
                current,
                limit + 1);
        return Page.of(rows, limit, row -> row, row -> Cursor.encode(row.indicatorCode(), row.quarter(), row.entry()));
    }

    private record Place(String indicatorCode, int quarter, int entry) {
        static Place of(String cursor) {
            return Cursor.read(cursor, 3)
                    .map(parts -> new Place(parts.text(0), parts.number(1), parts.number(2)))
                    .orElse(new Place("", 0, 0));
        }
    }
}
