package id.selaras.programs.importing;

import id.selaras.programs.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Puts the rows of one programme together: rows that follow each other and name the same key, or, where the list has
/// no keys, the same OPD, code and title. What a row leaves empty is as in the programme above it.
final class RowGrouping implements Consumer<SheetRow> {
    /// Beyond this the rules refuse the programme anyway; memory stays bounded.
    private static final int MOST_ROWS = 1_000;

    private final Consumer<RowGroup> groups;
    private List<SheetRow> rows = new ArrayList<>();
    private Map<Field, Integer> places = Map.of();
    private Identity identity = Identity.NONE;

    RowGrouping(Consumer<RowGroup> groups) {
        this.groups = groups;
    }

    void begin(Map<Field, Integer> columns) {
        places = columns;
    }

    /// What a row says of the programme it belongs to; empty where it says nothing.
    private record Identity(String key, String opdCode, String fiscalYear, String code, String title) {
        static final Identity NONE = new Identity("", "", "", "", "");

        /// Whether a row that says `next` goes on with this programme. Where the keys agree, another title is a mistake
        /// to be told, not another programme.
        boolean includes(Identity next) {
            return blankOrSame(next.key, key)
                    && blankOrSame(next.opdCode, opdCode)
                    && blankOrSame(next.fiscalYear, fiscalYear)
                    && (!next.key.isEmpty() || blankOrSame(next.code, code) && blankOrSame(next.title, title));
        }

        private static boolean blankOrSame(String next, String present) {
            return next.isEmpty() || next.equals(present);
        }
    }

    @Override
    public void accept(SheetRow row) {
        Identity next = identity(row);
        if (rows.isEmpty() || !identity.includes(next)) {
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

    private Identity identity(SheetRow row) {
        return new Identity(
                text(row, Field.ROW_KEY),
                text(row, Field.OPD_CODE),
                text(row, Field.FISCAL_YEAR),
                text(row, Field.NOMENCLATURE_CODE),
                text(row, Field.TITLE));
    }

    private String text(SheetRow row, Field field) {
        Integer place = places.get(field);
        return place == null ? "" : row.cell(place).text();
    }
}
