package id.selaras.benchmarks.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// A list as an agency's office would save it: every row a programme, titles, indicators and units from the ministry's
/// nomenclature, semicolons, CRLF, thousands with points, days as day/month/year.
final class RealShapedList {
    static final int YEAR = 2031;

    private static final String HEADINGS = "Kunci Baris;Kode OPD;Tahun Anggaran;Kode Sub Kegiatan;Judul Program;Uraian;"
            + "Tanggal Mulai;Tanggal Selesai;Klaster;Uraian Masukan;Pagu Anggaran;Sumber Dana;Kelompok Sasaran;"
            + "Jumlah Sasaran;Lokasi;Indikator Keluaran;Target Keluaran;Satuan Keluaran\r\n";
    private static final List<String> CLUSTERS =
            List.of("Bantuan Sosial", "Pemberdayaan Masyarakat", "Usaha Mikro dan Kecil", "Pro Rakyat");
    private static final List<String> SOURCES = List.of("APBD", "DAU", "DAK", "Dana Kelurahan");

    private RealShapedList() {}

    static Path write(int rows) throws SQLException, IOException {
        List<String[]> activities = read("""
                select code, replace(title, ';', ','), replace(indicator, ';', ','), unit,
                       left(replace(regexp_replace(coalesce(definition, title), '\\s+', ' ', 'g'), ';', ','), 400)
                from nomenclature where code not like 'X%' and program_code not like '%.01' order by code
                """, 5);
        List<String[]> places = read("select code from region where code like '35.73.%' order by code", 1);
        Path file = Files.createTempFile("selaras-list", ".csv");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADINGS);
            for (int i = 0; i < rows; i++) {
                String[] activity = activities.get(i % activities.size());
                out.write(String.join(
                        ";",
                        "R-" + i,
                        MeasuredService.OPD,
                        Integer.toString(YEAR),
                        activity[0],
                        quoted(activity[1] + " tahap " + (1 + i / activities.size())),
                        quoted(activity[4]),
                        (1 + i % 28) + "/2/" + YEAR,
                        (1 + i % 28) + "/11/" + YEAR,
                        CLUSTERS.get(i % CLUSTERS.size()),
                        "Belanja barang dan jasa",
                        "\"Rp " + (1 + i % 900) + ".500.000\"",
                        SOURCES.get(i % SOURCES.size()),
                        "Keluarga miskin dan rentan",
                        Integer.toString(10 + i % 500),
                        places.get(i % places.size())[0],
                        quoted(activity[2]),
                        Integer.toString(1 + i % 400),
                        quoted(activity[3])));
                out.write("\r\n");
            }
        }
        return file;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static List<String[]> read(String sql, int columns) throws SQLException {
        try (Connection connection = MeasuredService.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String[]> rows = new ArrayList<>();
            while (row.next()) {
                String[] values = new String[columns];
                for (int i = 0; i < columns; i++) {
                    values[i] = row.getString(i + 1);
                }
                rows.add(values);
            }
            return rows;
        }
    }
}
