package id.selaras.programs.statistics.series;

import id.selaras.servicekit.table.Column;
import id.selaras.servicekit.table.Table;
import java.util.List;
import java.util.function.Function;

/// The figures as a table.
final class ObservationTable {
    static final Table<ObservationView> TABLE = new Table<>(
            "observations",
            List.of(
                    column("region", "Kode wilayah", "Kode wilayah Kemendagri", ObservationView::region),
                    column("regionName", "Wilayah", "Nama wilayah", ObservationView::regionName),
                    column("bpsCode", "Kode BPS", "Kode wilayah BPS", ObservationView::bpsCode),
                    column("indicator", "Indikator", "Kode indikator", ObservationView::indicator),
                    column(
                            "breakdown",
                            "Rincian",
                            "total, urban, rural, atau rincian lain",
                            ObservationView::breakdown),
                    column(
                            "period",
                            "Periode",
                            "Tahun, bulan, triwulan, atau semester: 2023, 2023-03, 2023-Q1, 2023-S1",
                            ObservationView::period),
                    column("value", "Nilai", "Nilai dalam satuan di kolom berikutnya", ObservationView::value),
                    column("unit", "Satuan", "PERCENT, PEOPLE, RUPIAH, YEARS, atau INDEX", ObservationView::unit),
                    column(
                            "version",
                            "Versi",
                            "1 sejak pertama kali masuk, naik satu tiap revisi",
                            ObservationView::version),
                    column(
                            "channel",
                            "Cara masuk",
                            "PULL: ditarik dari WebAPI BPS; PUSH: dikirim BPS; CSV: dari berkas",
                            ObservationView::channel),
                    column(
                            "firstSeenAt",
                            "Pertama masuk",
                            "Saat angka pertama periode ini masuk",
                            ObservationView::firstSeenAt),
                    column("recordedAt", "Dicatat", "Saat nilai ini masuk", ObservationView::recordedAt),
                    column("supersededAt", "Digantikan", "Saat revisi menggantikannya", ObservationView::supersededAt),
                    column("id", "Id", "Tetap sama pada semua revisi", ObservationView::id),
                    column("answer", "Jawaban sumber", "Jawaban sumber yang disimpan", ObservationView::answer)));

    private ObservationTable() {}

    private static Column<ObservationView> column(
            String name, String title, String description, Function<ObservationView, Object> value) {
        return new Column<>(name, title, description, null, value);
    }
}
