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

    private final Writer out;
    private final List<Column<R>> columns;

    CsvWriter(OutputStream out, Table<R> table, boolean byteOrderMark) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.columns = table.columns();
        if (byteOrderMark) {
            this.out.write(BYTE_ORDER_MARK);
        }
        line(columns.stream().map(column -> CellText.harmless(column.name())).toList());
    }

    @Override
    public void row(R row) throws IOException {
        line(columns.stream().map(column -> cell(column.value().apply(row))).toList());
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

    private void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            write(cells.get(i));
        }
        out.write("\r\n");
    }

    private void write(String cell) throws IOException {
        if (cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')) {
            out.write(cell);
            return;
        }
        out.write('"');
        out.write(cell.replace("\"", "\"\""));
        out.write('"');
    }
}
