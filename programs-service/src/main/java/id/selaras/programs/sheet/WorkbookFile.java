package id.selaras.programs.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// The first visible sheet of an XLSX workbook that was found not to be a trap.
record WorkbookFile(Path file) implements SheetFile {
    /// What a workbook may hold once unpacked. 100,000 wide rows take about 200 MB; a bomb takes gigabytes.
    private static final long MOST_BYTES = 384L * 1024 * 1024;
    /// Texts that cells share are all held in memory while the sheet is read.
    private static final long MOST_SHARED_BYTES = 96L * 1024 * 1024;
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_CELLS = 500;
    private static final String SHARED = "xl/sharedStrings.xml";
    private static final String WORKBOOK = "xl/workbook.xml";

    /// Unpacks every part once, counting: what an archive says of its own sizes can be a lie.
    ///
    /// @throws UnreadableFileException where it is no workbook, or too large
    static WorkbookFile checked(Path file) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        boolean workbook = false;
        int entries = 0;
        try (ZipFile archive = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> each = archive.entries(); each.hasMoreElements(); ) {
                ZipEntry entry = each.nextElement();
                workbook |= entry.getName().equals(WORKBOOK);
                long most = entry.getName().equals(SHARED) ? MOST_SHARED_BYTES : MOST_BYTES;
                long size = 0;
                entries++;
                try (InputStream in = archive.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        size += read;
                        if (size > most || total + size > MOST_BYTES || entries > MOST_ENTRIES) {
                            throw new UnreadableFileException("import.file-bomb", MOST_BYTES / (1024 * 1024));
                        }
                    }
                }
                total += size;
            }
        } catch (ZipException broken) {
            throw new UnreadableFileException("import.file-broken");
        }
        if (!workbook) {
            throw new UnreadableFileException("import.file-kind");
        }
        return new WorkbookFile(file);
    }

    @Override
    public void forEachRow(Consumer<SheetRow> consumer) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            Sheet sheet = workbook.getSheets()
                    .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new UnreadableFileException("import.file-empty"));
            try (Stream<Row> rows = sheet.openStream()) {
                rows.forEachOrdered(row -> read(row, consumer));
            }
        } catch (ExcelReaderException | UncheckedIOException broken) {
            throw new UnreadableFileException("import.file-broken");
        }
    }

    private static void read(Row row, Consumer<SheetRow> consumer) {
        int count = Math.min(row.getCellCount(), MOST_CELLS);
        List<Cell> cells = new ArrayList<>(count);
        boolean filled = false;
        for (int i = 0; i < count; i++) {
            Cell cell = row.getOptionalCell(i).map(WorkbookFile::cell).orElse(Cell.EMPTY);
            filled |= !cell.isEmpty();
            cells.add(cell);
        }
        if (filled) {
            consumer.accept(new SheetRow(row.getRowNum(), cells));
        }
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> isDate(cell) ? Cell.date(cell.asDate().toLocalDate()) : Cell.number(cell.asNumber());
            case STRING -> Cell.text(cell.asString());
            case FORMULA -> computed(cell);
            case BOOLEAN, ERROR -> Cell.text(cell.getText());
            case EMPTY -> Cell.EMPTY;
        };
    }

    /// What the formula came to when the file was saved; the formula itself is never worked out.
    private static Cell computed(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getValue()) {
            case BigDecimal number -> isDate(cell) ? Cell.date(cell.asDate().toLocalDate()) : Cell.number(number);
            case null -> Cell.EMPTY;
            default -> Cell.text(cell.getValue().toString());
        };
    }

    private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null || cell.getType() == CellType.STRING) {
            return false;
        }
        String bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        return bare.contains("yy") || bare.contains("d") && bare.contains("m");
    }
}
