package id.selaras.servicekit.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// CSV after RFC 4180: comma, CRLF, quotation marks only where needed. Dates and times are ISO 8601, times in UTC.
final class CsvWriter<R> implements RowWriter<R> {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String LINE_END = "\r\n";
    private static final int BUFFER = 64 * 1024;

    private final Writer out;
    private final List<Column<R>> columns;

    CsvWriter(OutputStream out, Table<R> table, boolean byteOrderMark) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        this.columns = table.columns();
        if (byteOrderMark) {
            this.out.write(BYTE_ORDER_MARK);
        }
        for (int i = 0; i < columns.size(); i++) {
            write(i, CellText.harmless(columns.get(i).name()));
        }
        this.out.write(LINE_END);
    }

    @Override
    public void row(R row) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            write(i, cell(columns.get(i).value().apply(row)));
        }
        out.write(LINE_END);
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> CellText.of(number);
            case Boolean flag -> flag.toString();
            case LocalDate date -> date.toString();
            case Instant time -> time.toString();
            default -> CellText.harmless(value.toString());
        };
    }

    private void write(int column, String cell) throws IOException {
        if (column > 0) {
            out.write(',');
        }
        if (isPlain(cell)) {
            out.write(cell);
            return;
        }
        out.write('"');
        out.write(cell.replace("\"", "\"\""));
        out.write('"');
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\r' || c == '\n') {
                return false;
            }
        }
        return true;
    }
}
