package id.selaras.programs.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A table as text.
///
/// @param skip bytes of the byte order mark
/// @param separator between the cells of a row
record TextFile(Path file, Charset charset, int skip, char separator) implements SheetFile {
    private static final int SAMPLE = 64 * 1024;
    private static final int MOST_CELLS = 500;
    private static final int LONGEST_CELL = 64 * 1024;
    private static final int LONGEST_ROW = 1024 * 1024;

    static TextFile of(Path file) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        try (Reader text = reader(file, encoding.charset(), encoding.byteOrderMark())) {
            char[] sample = new char[SAMPLE];
            int length = Math.max(0, text.read(sample));
            String head = new String(sample, 0, length);
            if (head.indexOf('\0') >= 0) {
                throw new UnreadableFileException("import.file-kind");
            }
            return new TextFile(file, encoding.charset(), encoding.byteOrderMark(), Separators.of(head));
        }
    }

    @Override
    public void forEachRow(Consumer<SheetRow> consumer) throws IOException {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_CELLS)
                .maxFieldSize(LONGEST_CELL)
                .maxRecordSize(LONGEST_ROW)
                .build();
        try (Reader text = reader(file, charset, skip);
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(separator)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .skipEmptyLines(true)
                        .build(handler, text)) {
            for (CsvRecord row : rows) {
                row(row).ifPresent(consumer);
            }
        } catch (CsvParseException broken) {
            throw new UnreadableFileException("import.file-broken");
        }
    }

    private static Optional<SheetRow> row(CsvRecord row) {
        List<Cell> cells = new ArrayList<>(row.getFieldCount());
        boolean filled = false;
        for (int i = 0; i < row.getFieldCount(); i++) {
            Cell cell = Cell.text(row.getField(i));
            filled |= !cell.isEmpty();
            cells.add(cell);
        }
        boolean declaration = row.getStartingLineNumber() == 1 && Separators.declares(row.getField(0));
        return filled && !declaration
                ? Optional.of(new SheetRow(row.getStartingLineNumber(), cells))
                : Optional.empty();
    }

    private static Reader reader(Path file, Charset charset, int skip) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(skip);
        return new BufferedReader(new InputStreamReader(in, charset), SAMPLE);
    }
}
