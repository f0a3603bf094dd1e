package id.selaras.programs.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.programs.sheet.Cell;
import id.selaras.programs.sheet.SheetRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which column holds what, and in which row that was found.
///
/// @param row number of the row with the headings; of the lower one where they take two
record Headings(long row, List<Heading> columns) {

    /// @param column counted from 1
    /// @param heading what the file says above it
    /// @param field what it is read as; absent where the column is not read
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Heading(int column, String heading, String field) {}

    /// Column of each field, counted from 0.
    Map<Field, Integer> places() {
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        columns.stream()
                .filter(heading -> heading.field() != null)
                .forEach(heading -> places.put(Field.named(heading.field()).orElseThrow(), heading.column() - 1));
        return places;
    }

    boolean holds(Field field) {
        return columns.stream().anyMatch(heading -> field.parameter().equals(heading.field()));
    }

    /// Reads a row as headings.
    ///
    /// @param above the row above it, whose merged cells may head groups of columns; null where there is none
    /// @param given what the caller says about headings, before what the vocabulary says
    static Headings of(SheetRow above, SheetRow row, Vocabulary vocabulary, Map<String, Field> given) {
        List<Heading> columns = new ArrayList<>();
        Map<Field, Integer> taken = new EnumMap<>(Field.class);
        int count =
                Math.max(row.cells().size(), above == null ? 0 : above.cells().size());
        Cell group = Cell.EMPTY;
        for (int i = 0; i < count; i++) {
            Cell upper = above == null ? Cell.EMPTY : above.cell(i);
            Cell own = row.cell(i);
            // A merged cell has its text in the first of its columns alone.
            group = upper.isEmpty() ? group : upper;
            String heading = oneLine(own.isEmpty() ? upper : own);
            if (heading.isEmpty()) {
                continue;
            }
            Field field = field(group, own, upper, vocabulary, given).orElse(null);
            boolean read = field != null && taken.putIfAbsent(field, i) == null;
            columns.add(new Heading(i + 1, heading, read ? field.parameter() : null));
        }
        return new Headings(row.number(), List.copyOf(columns));
    }

    private static Optional<Field> field(
            Cell group, Cell own, Cell upper, Vocabulary vocabulary, Map<String, Field> given) {
        String alone = own.isEmpty() ? upper.text() : own.text();
        Field said = given.get(Vocabulary.plain(alone));
        if (said != null) {
            return Optional.of(said);
        }
        if (!own.isEmpty() && !group.isEmpty()) {
            Optional<Field> grouped = vocabulary.field(group.text() + " " + own.text());
            if (grouped.isPresent()) {
                return grouped;
            }
        }
        return vocabulary.field(alone);
    }

    private static String oneLine(Cell cell) {
        return cell.text().replace('\n', ' ');
    }

    long fieldCount() {
        return columns.stream().filter(heading -> heading.field() != null).count();
    }
}
