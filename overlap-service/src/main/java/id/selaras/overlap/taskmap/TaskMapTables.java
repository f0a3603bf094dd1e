package id.selaras.overlap.taskmap;

import id.selaras.servicekit.table.Column;
import id.selaras.servicekit.table.Table;
import java.util.List;

/// The tables that the task map is given out as.
final class TaskMapTables {
    static final Table<TaskRow> TASKS = new Table<>(
            "task-map",
            List.of(
                    new Column<>("opd", "Kode OPD", "Kode unit OPD pelaksana", null, TaskRow::opd),
                    new Column<>("opdName", "OPD", "Nama OPD pelaksana", null, TaskRow::opdName),
                    new Column<>(
                            "activityCode",
                            "Kode sub kegiatan",
                            "Kode nomenklatur; kosong bila tidak ada",
                            null,
                            TaskRow::activityCode),
                    new Column<>(
                            "activity",
                            "Sub kegiatan",
                            "Judul nomenklatur, atau judul program bila tidak berkode",
                            null,
                            TaskRow::activity),
                    new Column<>(
                            "placeCode", "Kode wilayah", "Kota, kecamatan atau kelurahan", null, TaskRow::placeCode),
                    new Column<>("placeName", "Wilayah", "Nama wilayah menurut program", null, TaskRow::placeName),
                    new Column<>("programs", "Jumlah program", "Banyaknya program", "program", TaskRow::programs),
                    new Column<>(
                            "budgetRupiah",
                            "Anggaran",
                            "Anggaran seluruhnya; program di beberapa wilayah dihitung penuh di tiap wilayah",
                            "rupiah",
                            TaskRow::budgetRupiah),
                    new Column<>(
                            "otherOpds",
                            "Tumpang tindih dengan",
                            "Kode OPD lain yang programnya tumpang tindih di wilayah ini",
                            null,
                            TaskRow::otherOpds)));

    static final Table<GapRow> GAPS = new Table<>(
            "task-map-gaps",
            List.of(
                    new Column<>("activityCode", "Kode sub kegiatan", "Kode nomenklatur", null, GapRow::activityCode),
                    new Column<>("activity", "Sub kegiatan", "Pekerjaan yang tidak menjangkau", null, GapRow::activity),
                    new Column<>(
                            "reachedPlaces",
                            "Kelurahan terjangkau",
                            "Banyaknya kelurahan yang dijangkau pekerjaan ini",
                            "kelurahan",
                            GapRow::reachedPlaces),
                    new Column<>(
                            "placeCode", "Kode kelurahan", "Kelurahan yang tidak terjangkau", null, GapRow::placeCode),
                    new Column<>("placeName", "Kelurahan", "Namanya menurut program lain", null, GapRow::placeName)));

    private TaskMapTables() {}
}
