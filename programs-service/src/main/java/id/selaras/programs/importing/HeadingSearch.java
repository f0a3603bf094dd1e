package id.selaras.programs.importing;

import id.selaras.programs.sheet.SheetRow;
import id.selaras.programs.sheet.UnreadableFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Finds the headings below titles, logos and empty rows, and hands on the rows below them: of the first rows the one
/// that is understood best.
final class HeadingSearch implements Consumer<SheetRow> {
    /// How far down headings are looked for.
    private static final int ROWS = 30;
    private static final int SHOWN = 40;

    private final Vocabulary vocabulary;
    private final Map<String, Field> given;
    private final List<SheetRow> first = new ArrayList<>();
    private final Deque<SheetRow> waiting = new ArrayDeque<>();
    private final Consumer<SheetRow> below;
    private Headings headings;

    HeadingSearch(Vocabulary vocabulary, Map<String, Field> given, Consumer<SheetRow> below) {
        this.vocabulary = vocabulary;
        this.given = given;
        this.below = below;
    }

    @Override
    public void accept(SheetRow row) {
        if (headings != null) {
            below.accept(row);
            return;
        }
        first.add(row);
        if (first.size() == ROWS) {
            decide();
        }
    }

    /// To be called behind the last row.
    void end() {
        if (headings == null) {
            decide();
        }
    }

    /// @throws UnreadableFileException where no row was understood
    Headings headings() {
        return headings;
    }

    private void decide() {
        Headings best = null;
        for (int i = 0; i < first.size(); i++) {
            SheetRow above = i == 0 ? null : first.get(i - 1);
            best = better(best, Headings.of(null, first.get(i), vocabulary, given));
            if (above != null && above.number() + 1 == first.get(i).number()) {
                best = better(best, Headings.of(above, first.get(i), vocabulary, given));
            }
        }
        if (best == null || !best.holds(Field.TITLE) && !best.holds(Field.NOMENCLATURE_CODE)) {
            throw new UnreadableFileException("import.no-headings", seen());
        }
        headings = best;
        for (SheetRow row : first) {
            if (row.number() > best.row() && !isNumbering(row)) {
                waiting.add(row);
            }
        }
        first.clear();
        while (!waiting.isEmpty()) {
            below.accept(waiting.remove());
        }
    }

    private static Headings better(Headings best, Headings next) {
        return best == null || next.fieldCount() > best.fieldCount() ? next : best;
    }

    /// Official tables number their columns in a row below the headings: 1, 2, 3, 4.
    private static boolean isNumbering(SheetRow row) {
        int expected = 1;
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i).text();
            if (!text.isEmpty() && !text.equals(Integer.toString(expected)) && !text.equals("(" + expected + ")")) {
                return false;
            }
            expected += text.isEmpty() ? 0 : 1;
        }
        return expected > 3;
    }

    private String seen() {
        SheetRow widest = first.stream()
                .max((one, other) ->
                        Integer.compare(one.cells().size(), other.cells().size()))
                .orElse(null);
        return widest == null
                ? ""
                : String.join(
                        ", ",
                        widest.cells().stream()
                                .map(cell -> cell.text().replace('\n', ' '))
                                .filter(text -> !text.isEmpty())
                                .limit(SHOWN)
                                .toList());
    }
}
