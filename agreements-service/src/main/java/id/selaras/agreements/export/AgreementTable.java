package id.selaras.agreements.export;

import id.selaras.agreements.indicator.Band;
import id.selaras.agreements.indicator.Baseline;
import id.selaras.agreements.indicator.Indicator;
import id.selaras.agreements.signed.AgreementCopy;
import id.selaras.servicekit.table.Column;
import id.selaras.servicekit.table.Table;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Agreements in force as one table: a row for each indicator.
final class AgreementTable {
    private static final String OWN_UNIT = "indicator unit";

    record Row(AgreementCopy agreement, AgreementCopy.Objective objective, Indicator indicator) {}

    static final Table<Row> TABLE = new Table<>(
            "agreements",
            List.of(
                    column("agreementId", "Id perjanjian", "Id tetap perjanjian", row -> row.agreement()
                            .id()),
                    column("version", "Versi", "Versi yang berlaku, mulai dari 1", row -> row.agreement()
                            .version()),
                    column("region", "Kode daerah", "Kode Kemendagri", row -> row.agreement()
                            .region()),
                    column("fiscalYear", "Tahun", "Tahun anggaran", row -> row.agreement()
                            .fiscalYear()),
                    column("opdCode", "Kode OPD", "Kode OPD pihak pertama", row -> row.agreement()
                            .opd()
                            .code()),
                    column("opdName", "OPD", "Nama OPD saat perjanjian ditulis", row -> row.agreement()
                            .opd()
                            .name()),
                    column("signedAt", "Ditandatangani", "Saat pihak kedua menandatangani (UTC)", row -> row.agreement()
                            .signedAt()),
                    column("sha256", "SHA-256", "Digest isi yang ditandatangani (RFC 8785)", row -> row.agreement()
                            .sha256()),
                    column("mission", "Misi", "Kode misi masa jabatan", row -> row.objective()
                            .mission()),
                    column("objective", "Sasaran", "Sasaran strategis", row -> row.objective()
                            .objective()),
                    column("indicatorCode", "Kode indikator", "Unik dalam satu perjanjian", row -> row.indicator()
                            .code()),
                    column("indicator", "Indikator", "Nama indikator kinerja", row -> row.indicator()
                            .name()),
                    column("definition", "Definisi", "Definisi operasional", row -> row.indicator()
                            .definition()),
                    column("formula", "Rumus", "Cara menghitung", row -> row.indicator()
                            .formula()),
                    column("unit", "Satuan", "Satuan semua angka indikator ini", row -> row.indicator()
                            .unit()),
                    column("dataSource", "Sumber data", "Asal angka", row -> row.indicator()
                            .dataSource()),
                    column("frequency", "Frekuensi", "MONTHLY, QUARTERLY, SEMIANNUAL, ANNUAL", row -> row.indicator()
                            .frequency()),
                    column("direction", "Arah", "HIGHER_IS_BETTER, LOWER_IS_BETTER, EXACT_BAND", row -> row.indicator()
                            .direction()),
                    column(
                            "accumulation",
                            "Akumulasi",
                            "Bagaimana triwulan membentuk tahun: SUM, LAST, AVERAGE",
                            row -> row.indicator().accumulation()),
                    figure("baselineValue", "Data awal", "Nilai awal", baseline(Baseline::value)),
                    column("baselineYear", "Tahun data awal", "Tahun kalender nilai awal", baseline(Baseline::year)),
                    figure("target", "Target", "Target setahun", row -> row.indicator()
                            .target()),
                    quarter(1),
                    quarter(2),
                    quarter(3),
                    quarter(4),
                    figure("bandLowest", "Batas bawah", "Hanya untuk EXACT_BAND", band(Band::lowest)),
                    figure("bandHighest", "Batas atas", "Hanya untuk EXACT_BAND", band(Band::highest))));

    private AgreementTable() {}

    static void rows(AgreementCopy agreement, Consumer<? super Row> consumer) {
        for (AgreementCopy.Objective objective : agreement.objectives()) {
            for (Indicator indicator : objective.indicators()) {
                consumer.accept(new Row(agreement, objective, indicator));
            }
        }
    }

    private static Column<Row> column(String name, String title, String description, Function<Row, Object> value) {
        return new Column<>(name, title, description, null, value);
    }

    private static Column<Row> figure(String name, String title, String description, Function<Row, Object> value) {
        return new Column<>(name, title, description, OWN_UNIT, value);
    }

    private static Column<Row> quarter(int quarter) {
        return figure(
                "targetQuarter" + quarter,
                "Target triwulan " + quarter,
                "Kosong bila tidak diukur",
                row -> row.indicator().quarterlyTargets() == null
                        ? null
                        : row.indicator().quarterlyTargets().get(quarter - 1));
    }

    private static Function<Row, Object> baseline(Function<Baseline, Object> part) {
        return row -> row.indicator().baseline() == null
                ? null
                : part.apply(row.indicator().baseline());
    }

    private static Function<Row, Object> band(Function<Band, Object> part) {
        return row -> row.indicator().band() == null
                ? null
                : part.apply(row.indicator().band());
    }
}
