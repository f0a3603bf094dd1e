package id.selaras.programs.importing;

import id.selaras.programs.sheet.Cell;
import id.selaras.programs.sheet.SheetRow;
import java.util.List;
import java.util.Map;

/// The rows of one programme.
///
/// @param places column of each field, counted from 0
record RowGroup(List<SheetRow> rows, Map<Field, Integer> places) {

    Cell cell(SheetRow row, Field field) {
        Integer place = places.get(field);
        return place == null ? Cell.EMPTY : row.cell(place);
    }

    /// The first row that says anything about the field; the first of all where none does.
    SheetRow rowOf(Field field) {
        return rows.stream()
                .filter(row -> !cell(row, field).isEmpty())
                .findFirst()
                .orElse(rows.getFirst());
    }

    Integer column(Field field) {
        Integer place = places.get(field);
        return place == null ? null : place + 1;
    }
}
