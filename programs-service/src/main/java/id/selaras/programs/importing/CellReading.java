package id.selaras.programs.importing;

import id.selaras.programs.sheet.Cell;
import id.selaras.programs.sheet.SheetRow;
import id.selaras.programs.sheet.UnreadableValueException;
import id.selaras.servicekit.language.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Reads the cells of one programme's rows, and keeps what was wrong with them or put right.
final class CellReading {
    private final RowGroup group;
    private final Locale language;
    private final List<Remark> problems = new ArrayList<>();
    private final List<Remark> corrections = new ArrayList<>();

    CellReading(RowGroup group, Locale language) {
        this.group = group;
        this.language = language;
    }

    List<Remark> problems() {
        return problems;
    }

    List<Remark> corrections() {
        return corrections;
    }

    Remark remark(SheetRow row, Field field, String value, String problem, List<String> suggestions) {
        return new Remark(row.number(), group.column(field), field.parameter(), value, problem, suggestions);
    }

    void problem(SheetRow row, Field field, List<String> suggestions, String messageKey, Object... arguments) {
        problems.add(remark(
                row,
                field,
                group.cell(row, field).text(),
                Messages.text(language, messageKey, arguments),
                suggestions));
    }

    void corrected(SheetRow row, Field field, String from, String to) {
        if (!from.equals(to)) {
            corrections.add(remark(row, field, from, words("import.read-as", to), List.of()));
        }
    }

    String words(String messageKey, Object... arguments) {
        return Messages.text(language, messageKey, arguments);
    }

    /// The value of a field that a programme has once. A row further down may repeat it, but not say another.
    Cell once(Field field) {
        if (!group.places().containsKey(field)) {
            return Cell.EMPTY;
        }
        Cell first = Cell.EMPTY;
        for (SheetRow row : group.rows()) {
            Cell cell = group.cell(row, field);
            if (first.isEmpty()) {
                first = cell;
            } else if (!cell.isEmpty() && !cell.text().equals(first.text())) {
                problem(row, field, List.of(first.text()), "import.differs", first.text());
            }
        }
        return first;
    }

    <T> T value(SheetRow row, Field field, Function<Cell, Optional<T>> reader) {
        Cell cell = group.cell(row, field);
        if (cell.text().equals("-")) {
            return null;
        }
        try {
            return reader.apply(cell).orElse(null);
        } catch (UnreadableValueException unreadable) {
            problem(row, field, unreadable.suggestions(), unreadable.messageKey());
            return null;
        }
    }

    /// One of the words that a field takes.
    ///
    /// @return null where it is none of them, which is a problem
    <T> T choice(SheetRow row, Field field, Function<String, Optional<T>> words) {
        return words.apply(group.cell(row, field).text()).orElseGet(() -> {
            problem(row, field, ImportWords.of(field), "import.choice");
            return null;
        });
    }

    Long money(SheetRow row) {
        return exact(row, Field.INPUT_AMOUNT, value(row, Field.INPUT_AMOUNT, Cell::asMoney), "import.whole-rupiah");
    }

    Long whole(SheetRow row, Field field) {
        return exact(row, field, value(row, field, Cell::asNumber), "import.whole-number");
    }

    private Long exact(SheetRow row, Field field, BigDecimal number, String messageKey) {
        try {
            return number == null ? null : number.longValueExact();
        } catch (ArithmeticException fraction) {
            problem(row, field, List.of(), messageKey);
            return null;
        }
    }

    /// The cell without line ends; null where it is empty.
    String line(SheetRow row, Field field) {
        return emptyToNull(group.cell(row, field).text().replace('\n', ' '));
    }

    static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
