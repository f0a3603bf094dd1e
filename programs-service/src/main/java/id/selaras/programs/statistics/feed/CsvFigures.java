package id.selaras.programs.statistics.feed;

import id.selaras.programs.region.Region;
import id.selaras.programs.statistics.feed.CsvFile.Row;
import id.selaras.programs.statistics.feed.CsvHeader.Field;
import id.selaras.programs.statistics.feed.CsvHeader.FigureColumn;
import id.selaras.programs.statistics.series.FigureFault;
import id.selaras.programs.statistics.series.GivenFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes the figures out of the rows of a file. Pure.
final class CsvFigures {
    private final CsvHeader header;
    private final PlaceFinder places;
    private final Optional<String> period;
    private final List<Given> given = new ArrayList<>();
    private final List<Unusable> unusable = new ArrayList<>();

    /// A figure with where it stands.
    record Given(long line, String column, GivenFigure figure) {}

    /// A cell of which nothing can be made.
    record Unusable(long line, String column, String value, FigureFault fault) {}

    /// @param period of all rows, where the file has no column for it
    CsvFigures(CsvHeader header, PlaceFinder places, Optional<String> period) {
        this.header = header;
        this.places = places;
        this.period = period;
    }

    void take(Row row) {
        Optional<String> region = region(row);
        Optional<String> when = header.text(Field.PERIOD, row.cells()).or(() -> period);
        if (when.isEmpty()) {
            refuse(row, "period", "", "statistics.period-missing");
        }
        if (region.isEmpty() || when.isEmpty()) {
            return;
        }
        if (header.isOneFigureARow()) {
            String text = header.text(Field.VALUE, row.cells()).orElse("");
            number(row, "value", text)
                    .ifPresent(number -> given.add(new Given(
                            row.line(),
                            "value",
                            new GivenFigure(
                                    region.get(),
                                    header.text(Field.INDICATOR, row.cells()).orElse(""),
                                    header.text(Field.BREAKDOWN, row.cells()).orElse(null),
                                    when.get(),
                                    number,
                                    header.text(Field.UNIT, row.cells()).orElse(null)))));
            return;
        }
        for (FigureColumn column : header.figures()) {
            String text = column.index() < row.cells().size()
                    ? row.cells().get(column.index()).strip()
                    : "";
            // Tables leave out what they do not know.
            if (!text.isEmpty() && !text.equals("-")) {
                number(row, column.heading(), text)
                        .ifPresent(number -> given.add(new Given(
                                row.line(),
                                column.heading(),
                                new GivenFigure(
                                        region.get(),
                                        column.indicator().code(),
                                        header.text(Field.BREAKDOWN, row.cells())
                                                .orElse(null),
                                        when.get(),
                                        number,
                                        column.unit()))));
            }
        }
    }

    /// By Kemendagri's code, the office's code, or the names of city and province, whatever the file has.
    private Optional<String> region(Row row) {
        Optional<String> code = header.text(Field.REGION, row.cells());
        if (code.isPresent()) {
            return code;
        }
        Optional<String> bpsCode = header.text(Field.BPS_CODE, row.cells());
        Optional<String> province = header.text(Field.PROVINCE, row.cells());
        Optional<String> city = header.text(Field.CITY, row.cells());
        Optional<Region> found;
        if (bpsCode.isPresent()) {
            found = places.find(bpsCode.get(), city.or(() -> province).orElse(""));
        } else if (city.isPresent() && province.isPresent()) {
            found = places.city(city.get(), province.get());
        } else {
            found = city.or(() -> province).flatMap(places::named);
        }
        if (found.isEmpty()) {
            String said = bpsCode.or(() -> city).or(() -> province).orElse("");
            FigureFault fault = new FigureFault(
                    "region",
                    said.isEmpty() ? List.of() : places.nearest(said),
                    "statistics.place-unknown",
                    List.of(said));
            unusable.add(new Unusable(row.line(), "region", said, fault));
        }
        return found.map(Region::code);
    }

    private Optional<BigDecimal> number(Row row, String column, String text) {
        Optional<BigDecimal> number = NumberText.read(text);
        if (number.isEmpty()) {
            refuse(
                    row,
                    column,
                    text,
                    NumberText.isAmbiguous(text) ? "statistics.number-ambiguous" : "statistics.number-unreadable",
                    text);
        }
        return number;
    }

    private void refuse(Row row, String column, String value, String messageKey, Object... arguments) {
        unusable.add(new Unusable(
                row.line(), column, value, new FigureFault(column, List.of(), messageKey, List.of(arguments))));
    }

    List<Given> given() {
        return List.copyOf(given);
    }

    List<Unusable> unusable() {
        return List.copyOf(unusable);
    }
}
