package id.selaras.programs.statistics.feed;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A CSV file as it comes: separated by semicolon, comma or tab, with or without byte order mark, any line ends.
///
/// @param headings of the first line that is not empty
record CsvFile(List<String> headings, List<Row> rows) {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /// @param line number of the line in the file, from 1
    record Row(long line, List<String> cells) {}

    /// @return empty where the text is no CSV, or holds no row
    static Optional<CsvFile> read(String text) {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(content))
                .skipEmptyLines(true)
                .ofCsvRecord(content)) {
            for (CsvRecord record : reader) {
                rows.add(new Row(record.getStartingLineNumber(), record.getFields()));
            }
        } catch (CsvParseException | java.io.IOException unreadable) {
            return Optional.empty();
        }
        return rows.size() < 2
                ? Optional.empty()
                : Optional.of(new CsvFile(rows.getFirst().cells(), rows.subList(1, rows.size())));
    }

    /// The one that the first line holds most of.
    private static char separator(String content) {
        String first =
                content.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(character -> character == wanted).count();
    }
}
