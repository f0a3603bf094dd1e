package id.selaras.servicekit.table;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a table in one format, a row at a time, holding none of those already written.
interface RowWriter<R> {

    void row(R row) throws IOException;

    /// Ends the document. Never called after a failure, so that a broken document stays recognisably broken.
    void finish() throws IOException;

    static <R> RowWriter<R> to(OutputStream out, TableFormat format, Table<R> table) throws IOException {
        return switch (format) {
            case CSV -> new CsvWriter<>(out, table, false);
            case CSV_WITH_BYTE_ORDER_MARK -> new CsvWriter<>(out, table, true);
            case XLSX -> new WorkbookWriter<>(out, table);
            case JSON_LINES -> new JsonLinesWriter<>(out, table);
        };
    }
}
