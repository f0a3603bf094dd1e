package id.selaras.benchmarks.country;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The ministry's sub-activities of cities and regencies, without the support programmes (`x.xx.01`), which are never
/// compared.
public final class Nomenclature {
    private Nomenclature() {}

    /// @param definition what the ministry says of the work; may be empty
    public record SubActivity(String code, String title, String indicator, String unit, String definition) {
        /// The field of government that the agency in charge has: `1.06`.
        String field() {
            return code.substring(0, 4);
        }
    }

    public static List<SubActivity> read(Path root) {
        List<SubActivity> read = new ArrayList<>();
        for (NamedCsvRecord row :
                rows(root.resolve("programs-service/src/main/resources/db/data/nomenclature-city-2027.csv.gz"))) {
            String code = row.getField("code");
            if (!code.startsWith("X") && !code.substring(5).startsWith("01.")) {
                read.add(new SubActivity(
                        code,
                        row.getField("sub_activity"),
                        row.getField("output_indicator"),
                        row.getField("unit"),
                        row.getField("definition")));
            }
        }
        return List.copyOf(read);
    }

    static List<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
