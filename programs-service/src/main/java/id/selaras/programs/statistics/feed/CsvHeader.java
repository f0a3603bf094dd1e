package id.selaras.programs.statistics.feed;

import id.selaras.programs.statistics.series.Indicator;
import id.selaras.programs.statistics.series.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which column of a file means what, by its heading in Indonesian or English. Two forms are known: one figure a row
/// (columns indicator and value), and one place a row with a column for each indicator, as the office's tables have it.
/// Pure.
final class CsvHeader {
    private static final Pattern LAST_PARENTHESES = Pattern.compile(".*\\(([^()]*)\\)\\s*");

    /// Columns that are no figures.
    enum Field {
        REGION("region", "wilayah", "kode", "kode wilayah", "kode kemendagri"),
        BPS_CODE("bps", "bps code", "kode bps"),
        PROVINCE("provinsi", "province"),
        CITY("kab/kota", "kabupaten/kota", "kabupaten", "kota", "city", "regency", "nama", "name"),
        INDICATOR("indikator", "indicator"),
        BREAKDOWN("rincian", "breakdown"),
        PERIOD("periode", "period", "tahun", "year"),
        VALUE("nilai", "value"),
        UNIT("satuan", "unit");

        private final List<String> headings;

        Field(String... headings) {
            this.headings = List.of(headings);
        }
    }

    /// A column of figures.
    ///
    /// @param unit as the heading says in parentheses; null where it says none
    record FigureColumn(int index, String heading, Indicator indicator, String unit) {}

    private final Map<Field, Integer> fields = new EnumMap<>(Field.class);
    private final List<FigureColumn> figures = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();

    /// @param wanted indicators to take where every column is one of its own
    CsvHeader(List<String> headings, Collection<Indicator> wanted) {
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i).strip();
            Optional<Field> field = field(heading);
            Optional<Indicator> indicator = indicator(heading, wanted);
            if (field.isPresent() && !fields.containsKey(field.get())) {
                fields.put(field.get(), i);
            } else if (indicator.isPresent()) {
                figures.add(new FigureColumn(i, heading, indicator.get(), unit(heading)));
            } else if (!heading.isEmpty()) {
                ignored.add(heading);
            }
        }
    }

    private static Optional<Field> field(String heading) {
        String said = heading.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Stream.of(Field.values())
                .filter(field -> field.headings.contains(said))
                .findFirst();
    }

    private static Optional<Indicator> indicator(String heading, Collection<Indicator> wanted) {
        return wanted.stream()
                .filter(indicator -> indicator.named(heading) > 0)
                .max(Comparator.comparingInt(indicator -> indicator.named(heading)));
    }

    /// The last parentheses, where they hold a unit: `… (P0) Menurut Kabupaten/Kota (Persen)`.
    private static String unit(String heading) {
        Matcher parentheses = LAST_PARENTHESES.matcher(heading);
        if (!parentheses.matches()) {
            return null;
        }
        String said = parentheses.group(1);
        boolean known =
                Stream.of(Unit.values()).anyMatch(unit -> unit.factor(said).isPresent());
        return known ? said : null;
    }

    boolean has(Field field) {
        return fields.containsKey(field);
    }

    /// What a row says in a column; empty where it says nothing or there is no such column.
    Optional<String> text(Field field, List<String> row) {
        Integer index = fields.get(field);
        return index == null || index >= row.size()
                ? Optional.empty()
                : Optional.of(row.get(index).strip()).filter(text -> !text.isEmpty());
    }

    /// Whether each row is one figure.
    boolean isOneFigureARow() {
        return has(Field.INDICATOR) && has(Field.VALUE);
    }

    List<FigureColumn> figures() {
        return List.copyOf(figures);
    }

    /// Headings of columns that mean nothing here.
    List<String> ignored() {
        return List.copyOf(ignored);
    }
}
