package id.selaras.programs.importing;

import static java.util.Map.entry;

import id.selaras.servicekit.table.Column;
import id.selaras.servicekit.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// The list to be filled in, with an example of one programme in two rows.
final class ImportTemplate {
    static final Table<Map<Field, Object>> TABLE = table();

    static final List<Map<Field, Object>> EXAMPLE = List.of(
            Map.ofEntries(
                    entry(Field.ROW_KEY, "CONTOH-1"),
                    entry(Field.FISCAL_YEAR, 2027),
                    entry(Field.NOMENCLATURE_CODE, "1.06.04.2.01.0001"),
                    entry(Field.TITLE, "Contoh: Penyediaan Permakanan bagi Lanjut Usia Terlantar"),
                    entry(Field.DESCRIPTION, "Makanan siap santap dua kali sehari, diantar ke rumah."),
                    entry(Field.START, LocalDate.of(2027, 1, 15)),
                    entry(Field.END, LocalDate.of(2027, 12, 20)),
                    entry(Field.CLUSTER, "Bantuan Sosial"),
                    entry(Field.WORKING_GROUP, "Pengaduan Masyarakat"),
                    entry(Field.INPUT_KIND, "Dana"),
                    entry(Field.INPUT_DESCRIPTION, "Belanja makanan dan minuman"),
                    entry(Field.INPUT_QUANTITY, 350),
                    entry(Field.INPUT_UNIT, "orang"),
                    entry(Field.INPUT_AMOUNT, 2_520_000_000L),
                    entry(Field.FUNDING_SOURCE, "APBD"),
                    entry(Field.TARGET_GROUP, "Lanjut usia terlantar"),
                    entry(Field.DECILE_FROM, 1),
                    entry(Field.DECILE_TO, 2),
                    entry(Field.TARGET_COUNT, 350),
                    entry(Field.LOCATION, "Semua kecamatan"),
                    entry(Field.OUTPUT_INDICATOR, "Jumlah lanjut usia penerima permakanan"),
                    entry(Field.OUTPUT_TARGET, 350),
                    entry(Field.OUTPUT_UNIT, "Orang"),
                    entry(Field.OUTCOME_INDICATOR, "Lanjut usia terpenuhi kebutuhan dasarnya"),
                    entry(Field.OUTCOME_BASELINE, 71),
                    entry(Field.OUTCOME_TARGET, 80),
                    entry(Field.OUTCOME_UNIT, "Persen")),
            Map.of(
                    Field.ROW_KEY, "CONTOH-1",
                    Field.INPUT_KIND, "Personel",
                    Field.INPUT_DESCRIPTION, "Petugas pengantar",
                    Field.INPUT_AMOUNT, 180_000_000L,
                    Field.FUNDING_SOURCE, "APBD"));

    private ImportTemplate() {}

    private static Table<Map<Field, Object>> table() {
        Properties descriptions = new Properties();
        try (InputStream in = ImportTemplate.class.getResourceAsStream("/importing/descriptions.properties")) {
            descriptions.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Table<>(
                "import-template",
                Arrays.stream(Field.values())
                        .filter(field -> switch (field) {
                            // One column for places is enough to fill in.
                            case LOCATION_CITY, LOCATION_DISTRICT, LOCATION_VILLAGE -> false;
                            default -> true;
                        })
                        .map(field -> new Column<Map<Field, Object>>(
                                field.parameter(),
                                field.heading(),
                                descriptions.getProperty(field.parameter()),
                                field == Field.INPUT_AMOUNT ? "rupiah" : null,
                                row -> row.get(field)))
                        .toList());
    }
}
