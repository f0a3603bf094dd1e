package id.selaras.agreements.export;

import id.selaras.agreements.achievement.Forecast;
import id.selaras.agreements.achievement.IndicatorProgress;
import id.selaras.agreements.performance.AgreementPerformance;
import id.selaras.agreements.performance.AgreementPerformance.IndicatorRow;
import id.selaras.servicekit.table.Column;
import id.selaras.servicekit.table.Table;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// What was achieved as one table: a row for each indicator, counted from the beginning of the year.
public final class PerformanceTable {
    private static final String OWN_UNIT = "indicator unit";
    private static final String PERCENT = "percent";

    public record Row(AgreementPerformance performance, IndicatorRow indicator) {
        private IndicatorProgress progress() {
            return indicator.progress();
        }
    }

    public static final Table<Row> TABLE = new Table<>(
            "performance",
            List.of(
                    column("agreementId", "Id perjanjian", "Id tetap perjanjian", null, row -> row.performance()
                            .agreementId()),
                    column("version", "Versi", "Versi yang diukur", null, row -> row.performance()
                            .version()),
                    column("region", "Kode daerah", "Kode Kemendagri", null, row -> row.performance()
                            .region()),
                    column("fiscalYear", "Tahun", "Tahun anggaran", null, row -> row.performance()
                            .fiscalYear()),
                    column("quarter", "Sampai triwulan", "1 sampai 4, sejak awal tahun", null, row -> row.performance()
                            .quarter()),
                    column("opdCode", "Kode OPD", "Kode OPD", null, row -> row.performance()
                            .opd()
                            .code()),
                    column("opdName", "OPD", "Nama OPD", null, row -> row.performance()
                            .opd()
                            .name()),
                    column("mission", "Misi", "Kode misi masa jabatan", null, row -> row.indicator()
                            .mission()),
                    column("objective", "Sasaran", "Sasaran strategis", null, row -> row.indicator()
                            .objective()),
                    column("indicatorCode", "Kode indikator", "Unik dalam perjanjian", null, row -> row.indicator()
                            .code()),
                    column("indicator", "Indikator", "Nama indikator kinerja", null, row -> row.indicator()
                            .name()),
                    column("unit", "Satuan", "Satuan semua angka indikator ini", null, row -> row.indicator()
                            .unit()),
                    column("yearTarget", "Target setahun", "Target setahun", OWN_UNIT, row -> row.indicator()
                            .yearTarget()),
                    column(
                            "target",
                            "Target sampai triwulan",
                            "Kosong bila belum jatuh tempo",
                            OWN_UNIT,
                            row -> row.progress().target()),
                    column("realisation", "Realisasi", "Kosong bila belum dilaporkan", OWN_UNIT, row -> row.progress()
                            .realisation()),
                    column("percent", "Capaian", "Realisasi terhadap target, apa adanya", PERCENT, row -> row.progress()
                            .percent()),
                    column("scored", "Capaian untuk nilai", "Dari 0 sampai 120", PERCENT, row -> row.progress()
                            .scored()),
                    column(
                            "grade",
                            "Kategori",
                            "VERY_HIGH, HIGH, MEDIUM, LOW, VERY_LOW (Permendagri 86/2017)",
                            null,
                            row -> row.progress().grade()),
                    column("light", "Lampu", "GREEN, YELLOW, RED, GREY", null, row -> row.progress()
                            .light()),
                    column(
                            "forecast",
                            "Prakiraan setahun",
                            "Bila laju tetap",
                            OWN_UNIT,
                            forecast(Forecast::realisation)),
                    column(
                            "forecastPercent",
                            "Prakiraan capaian",
                            "Terhadap target setahun",
                            PERCENT,
                            forecast(Forecast::percent))));

    private PerformanceTable() {}

    public static void rows(AgreementPerformance performance, Consumer<? super Row> consumer) {
        performance.indicators().forEach(indicator -> consumer.accept(new Row(performance, indicator)));
    }

    private static Column<Row> column(
            String name, String title, String description, String unit, Function<Row, Object> value) {
        return new Column<>(name, title, description, unit, value);
    }

    private static Function<Row, Object> forecast(Function<Forecast, Object> part) {
        return row -> row.progress().forecast() == null
                ? null
                : part.apply(row.progress().forecast());
    }
}
