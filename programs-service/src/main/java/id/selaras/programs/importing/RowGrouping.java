package id.selaras.programs.importing;

import id.selaras.programs.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Puts the rows of one programme together: rows that follow each other and name the same key, or, where the list has
/// no keys, the same OPD, code and title. A row that names none of them goes on with the programme above it.
final class RowGrouping implements Consumer<SheetRow> {
    /// Beyond this the rules refuse the programme anyway; memory stays bounded.
    private static final int MOST_ROWS = 1_000;

    private final Consumer<RowGroup> groups;
    private List<SheetRow> rows = new ArrayList<>();
    private Map<Field, Integer> places = Map.of();
    private String identity = "";

    RowGrouping(Consumer<RowGroup> groups) {
        this.groups = groups;
    }

    void begin(Map<Field, Integer> columns) {
        places = columns;
    }

    @Override
    public void accept(SheetRow row) {
        String next = identity(row);
        boolean goesOn = !rows.isEmpty() && (next.isEmpty() || next.equals(identity));
        if (!goesOn) {
            end();
            identity = next;
        }
        if (rows.size() <= MOST_ROWS) {
            rows.add(row);
        }
    }

    /// To be called behind the last row.
    void end() {
        if (!rows.isEmpty()) {
            groups.accept(new RowGroup(rows, places));
            rows = new ArrayList<>();
        }
    }

    private String identity(SheetRow row) {
        String key = text(row, Field.ROW_KEY);
        if (!key.isEmpty()) {
            return text(row, Field.OPD_CODE) + "\t" + text(row, Field.FISCAL_YEAR) + "\t" + key;
        }
        String named = text(row, Field.NOMENCLATURE_CODE) + "\n" + text(row, Field.TITLE);
        return named.length() == 1
                ? ""
                : text(row, Field.OPD_CODE) + "\n" + text(row, Field.FISCAL_YEAR) + "\n" + named;
    }

    private String text(SheetRow row, Field field) {
        Integer place = places.get(field);
        return place == null ? "" : row.cell(place).text();
    }
}
