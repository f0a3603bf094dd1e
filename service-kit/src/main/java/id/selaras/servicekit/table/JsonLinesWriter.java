package id.selaras.servicekit.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/// One JSON object a line; every column is present in every line, null where it is empty.
final class JsonLinesWriter<R> implements RowWriter<R> {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;
    private final List<Column<R>> columns;

    JsonLinesWriter(OutputStream stream, Table<R> table) throws IOException {
        out = JSON.createGenerator(stream).setPrettyPrinter(new MinimalPrettyPrinter(""));
        columns = table.columns();
    }

    @Override
    public void row(R row) throws IOException {
        out.writeStartObject();
        for (Column<R> column : columns) {
            out.writeFieldName(column.name());
            write(column.value().apply(row));
        }
        out.writeEndObject();
        out.writeRaw('\n');
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    private void write(Object value) throws IOException {
        switch (value) {
            case null -> out.writeNull();
            case Boolean flag -> out.writeBoolean(flag);
            case Long number -> out.writeNumber(number);
            case Integer number -> out.writeNumber(number);
            case BigInteger number -> out.writeNumber(number);
            case Number number -> writeDecimal(CellText.of(number));
            default -> out.writeString(value.toString());
        }
    }

    private void writeDecimal(String text) throws IOException {
        if (text.isEmpty()) {
            out.writeNull();
        } else {
            out.writeNumber(new BigDecimal(text).toPlainString());
        }
    }
}
