package id.selaras.servicekit.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// An Office Open XML workbook, written while it is made. Texts stand in their cells instead of in the shared table
/// of the format, which would have to be held until the end.
final class WorkbookWriter<R> implements RowWriter<R> {
    /// Limits of the format.
    private static final int MOST_ROWS = 1_048_576;

    private static final int LONGEST_TEXT = 32_767;
    private static final int ROWS_BETWEEN_FLUSHES = 200;
    private static final String DATE = "yyyy-mm-dd";
    private static final String TIME = "yyyy-mm-dd hh:mm:ss";

    private final Workbook workbook;
    private final Table<R> table;
    private Worksheet sheet;
    private int sheets;
    private int rows;

    WorkbookWriter(OutputStream out, Table<R> table) throws IOException {
        this.workbook = new Workbook(out, "Selaras", "1.0");
        this.table = table;
        startSheet();
    }

    @Override
    public void row(R row) throws IOException {
        if (rows == MOST_ROWS) {
            sheet.finish();
            startSheet();
        }
        write(table.columns(), row);
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        open("dictionary", Table.Entry.TABLE.columns());
        for (Table.Entry entry : table.dictionary()) {
            write(Table.Entry.TABLE.columns(), entry);
        }
        sheet.finish();
        workbook.finish();
    }

    private void startSheet() throws IOException {
        sheets++;
        open(sheets == 1 ? "data" : "data-" + sheets, table.columns());
    }

    private <T> void open(String name, List<Column<T>> columns) throws IOException {
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            text(0, i, columns.get(i).title());
            sheet.style(0, i).bold().set();
        }
        rows = 1;
    }

    private <T> void write(List<Column<T>> columns, T row) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            cell(rows, i, columns.get(i).value().apply(row));
        }
        rows++;
        if (rows % ROWS_BETWEEN_FLUSHES == 0) {
            sheet.flush();
        }
    }

    private void cell(int row, int column, Object value) {
        switch (value) {
            case null -> {}
            case Double number when !Double.isFinite(number) -> {}
            case Float number when !Float.isFinite(number) -> {}
            case Number number -> sheet.value(row, column, number);
            case Boolean flag -> sheet.value(row, column, flag);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format(DATE).set();
            }
            case Instant time -> {
                sheet.value(row, column, LocalDateTime.ofInstant(time, ZoneOffset.UTC));
                sheet.style(row, column).format(TIME).set();
            }
            default -> text(row, column, value.toString());
        }
    }

    private void text(int row, int column, String text) {
        String harmless = CellText.harmless(text);
        sheet.inlineString(
                row,
                column,
                harmless.length() <= LONGEST_TEXT ? harmless : harmless.substring(0, LONGEST_TEXT - 1) + "…");
    }
}
