package id.selaras.programs.importing;

import id.selaras.servicekit.table.Column;
import id.selaras.servicekit.table.Table;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The report of an import as a table.
final class ReportTable {
    static final Table<Line> TABLE = new Table<>(
            "import-report",
            List.of(
                    new Column<>("row", "Baris", "Nomor baris di berkas", null, Line::row),
                    new Column<>("program", "Program ke", "Urutan program di berkas", null, line -> line.of()
                            .number()),
                    new Column<>("rowKey", "Kunci Baris", "Kunci baris dari berkas", null, line -> line.of()
                            .rowKey()),
                    new Column<>("title", "Judul Program", "Judul yang terbaca", null, line -> line.of()
                            .title()),
                    new Column<>(
                            "action",
                            "Tindakan",
                            "ADD ditambahkan, AMEND diubah, UNCHANGED tetap, REJECTED ditolak",
                            null,
                            line -> line.of().action()),
                    new Column<>("programId", "ID Program", "Program yang ditulis", null, line -> line.of()
                            .programId()),
                    new Column<>("kind", "Jenis", "PROBLEM masalah, CORRECTION pembetulan", null, Line::kind),
                    new Column<>(
                            "column",
                            "Kolom",
                            "Nomor kolom di berkas, mulai 1",
                            null,
                            line -> line.said(Remark::column)),
                    new Column<>(
                            "field",
                            "Isian",
                            "Isian yang dibaca dari kolom itu",
                            null,
                            line -> line.said(Remark::field)),
                    new Column<>("value", "Nilai", "Nilai di berkas", null, line -> line.said(Remark::value)),
                    new Column<>(
                            "problem",
                            "Masalah",
                            "Apa yang salah atau dibetulkan",
                            null,
                            line -> line.said(Remark::problem)),
                    new Column<>(
                            "suggestions",
                            "Saran",
                            "Nilai yang dapat diterima, dipisahkan titik koma",
                            null,
                            Line::suggestions)));

    private ReportTable() {}

    /// @param kind PROBLEM or CORRECTION; null for a programme without remarks
    /// @param remark null for a programme without remarks
    record Line(ImportRecord of, String kind, Remark remark) {
        long row() {
            return remark == null ? of.firstRow() : remark.row();
        }

        /// @return null where there is no remark
        <T> T said(Function<Remark, T> part) {
            return remark == null ? null : part.apply(remark);
        }

        String suggestions() {
            return remark == null
                            || remark.suggestions() == null
                            || remark.suggestions().isEmpty()
                    ? null
                    : String.join("; ", remark.suggestions());
        }
    }

    static List<Line> lines(ImportRecord found) {
        List<Line> lines = Stream.concat(
                        found.problems().stream().map(remark -> new Line(found, "PROBLEM", remark)),
                        found.corrections().stream().map(remark -> new Line(found, "CORRECTION", remark)))
                .toList();
        return lines.isEmpty() ? List.of(new Line(found, null, null)) : lines;
    }
}
