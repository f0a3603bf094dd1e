package id.selaras.programs.program;

import id.selaras.servicekit.table.Column;
import id.selaras.servicekit.table.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Programmes as a table, one a row; what a programme has several of stands in one cell, parted by semicolons.
final class ProgramTable {
    static final Table<ProgramView> TABLE = new Table<>(
            "programs",
            List.of(
                    column("id", "ID", "Pengenal program", ProgramView::id),
                    column("version", "Versi", "Versi program, mulai 1", ProgramView::version),
                    column("status", "Status", "DRAFT, REGISTERED atau WITHDRAWN", ProgramView::status),
                    column("region", "Wilayah", "Kode kota atau kabupaten (Kemendagri)", ProgramView::region),
                    column("fiscalYear", "Tahun Anggaran", "Tahun anggaran", ProgramView::fiscalYear),
                    column("opdCode", "Kode OPD", "Kode perangkat daerah", program -> program.opd()
                            .code()),
                    column("opdName", "OPD", "Nama perangkat daerah saat versi ini dibuat", program -> program.opd()
                            .name()),
                    column(
                            "nomenclatureCode",
                            "Kode Sub Kegiatan",
                            "Kode nomenklatur Kemendagri; kosong bila tanpa kode",
                            program -> program.nomenclature() == null
                                    ? null
                                    : program.nomenclature().code()),
                    column(
                            "nomenclatureTitle",
                            "Sub Kegiatan",
                            "Nama sub kegiatan menurut nomenklatur",
                            program -> program.nomenclature() == null
                                    ? null
                                    : program.nomenclature().title()),
                    column(
                            "supportProgram",
                            "Program Penunjang",
                            "Bagian dari program penunjang yang dimiliki setiap OPD",
                            ProgramView::supportProgram),
                    column("title", "Judul Program", "Judul program", ProgramView::title),
                    column("description", "Uraian", "Uraian pekerjaan", ProgramView::description),
                    column("start", "Tanggal Mulai", "Hari pertama", ProgramView::start),
                    column("end", "Tanggal Selesai", "Hari terakhir", ProgramView::end),
                    column("cluster", "Klaster", "Kelompok program penanggulangan kemiskinan", ProgramView::cluster),
                    column("workingGroup", "Pokja", "Kelompok kerja", ProgramView::workingGroup),
                    new Column<>(
                            "budgetRupiah",
                            "Pagu Anggaran",
                            "Jumlah biaya semua masukan",
                            "rupiah",
                            ProgramView::budgetRupiah),
                    listed(
                            "fundingSources",
                            "Sumber Dana",
                            "Sumber dana masukan",
                            ProgramView::inputs,
                            Input::fundingSource),
                    listed("inputs", "Masukan", "Uraian masukan", ProgramView::inputs, Input::description),
                    listed(
                            "targetGroups",
                            "Kelompok Sasaran",
                            "Kelompok sasaran, bukan nama orang",
                            ProgramView::targetGroups,
                            TargetGroup::category),
                    column(
                            "targetCount",
                            "Jumlah Sasaran",
                            "Jumlah sasaran semua kelompok yang menyebutnya",
                            ProgramTable::targetCount),
                    listed("locations", "Kode Lokasi", "Kode tempat", ProgramView::locations, Location::code),
                    listed("locationNames", "Lokasi", "Nama tempat", ProgramView::locations, Location::name),
                    listed(
                            "outputs",
                            "Keluaran",
                            "Indikator keluaran, target dan satuannya",
                            ProgramView::outputs,
                            output ->
                                    output.indicator() + ": " + output.target().toPlainString() + " " + output.unit()),
                    listed(
                            "outcomes",
                            "Hasil",
                            "Indikator hasil, target dan satuannya",
                            ProgramView::outcomes,
                            outcome -> outcome.indicator() + ": "
                                    + outcome.target().toPlainString() + " " + outcome.unit()),
                    column("registeredAt", "Didaftarkan", "Waktu pendaftaran (UTC)", ProgramView::registeredAt),
                    column("changedAt", "Diubah", "Waktu versi ini dibuat (UTC)", ProgramView::changedAt)));

    private ProgramTable() {}

    private static Column<ProgramView> column(
            String name, String title, String description, Function<ProgramView, Object> value) {
        return new Column<>(name, title, description, null, value);
    }

    private static <T> Column<ProgramView> listed(
            String name,
            String title,
            String description,
            Function<ProgramView, List<T>> items,
            Function<T, String> text) {
        return column(
                name, title, description + "; dipisahkan titik koma", program -> joined(items.apply(program), text));
    }

    /// What the items say, each once, in their order.
    private static <T> String joined(List<T> items, Function<T, String> text) {
        if (items.size() == 1) {
            String only = text.apply(items.getFirst());
            return only == null ? "" : only;
        }
        Set<String> said = new LinkedHashSet<>();
        for (T item : items) {
            String one = text.apply(item);
            if (one != null) {
                said.add(one);
            }
        }
        return String.join("; ", said);
    }

    private static Object targetCount(ProgramView program) {
        Long sum = null;
        for (TargetGroup group : program.targetGroups()) {
            if (group.count() != null) {
                sum = (sum == null ? 0 : sum) + group.count();
            }
        }
        return sum;
    }
}
