package id.selaras.programs.importing;

import java.util.Arrays;
import java.util.Optional;

/// What a column of a list can hold.
///
/// The pointer is where the value stands in the programme, a star for the place in a list; faults that the rules find
/// there are told at the cell it came from.
enum Field {
    ROW_KEY("rowKey", "Kunci Baris", ""),
    OPD_CODE("opdCode", "Kode OPD", ""),
    FISCAL_YEAR("fiscalYear", "Tahun Anggaran", "/fiscalYear"),
    NOMENCLATURE_CODE("nomenclatureCode", "Kode Sub Kegiatan", "/nomenclatureCode"),
    TITLE("title", "Judul Program", "/title"),
    DESCRIPTION("description", "Uraian", "/description"),
    START("start", "Tanggal Mulai", "/start"),
    END("end", "Tanggal Selesai", "/end"),
    CLUSTER("cluster", "Klaster", "/cluster"),
    WORKING_GROUP("workingGroup", "Pokja", "/workingGroup"),
    INPUT_KIND("inputKind", "Jenis Masukan", "/inputs/*/kind"),
    INPUT_DESCRIPTION("inputDescription", "Uraian Masukan", "/inputs/*/description"),
    INPUT_QUANTITY("inputQuantity", "Volume Masukan", "/inputs/*/quantity"),
    INPUT_UNIT("inputUnit", "Satuan Masukan", "/inputs/*/unit"),
    INPUT_AMOUNT("inputAmountRupiah", "Pagu Anggaran", "/inputs/*/amountRupiah"),
    FUNDING_SOURCE("fundingSource", "Sumber Dana", "/inputs/*/fundingSource"),
    TARGET_GROUP("targetGroup", "Kelompok Sasaran", "/targetGroups/*/category"),
    DECILE_FROM("welfareDecileFrom", "Desil Dari", "/targetGroups/*/welfareDecileFrom"),
    DECILE_TO("welfareDecileTo", "Desil Sampai", "/targetGroups/*/welfareDecileTo"),
    TARGET_COUNT("targetCount", "Jumlah Sasaran", "/targetGroups/*/count"),
    LOCATION("location", "Lokasi", "/locations/*"),
    LOCATION_CITY("locationCity", "Kabupaten/Kota", ""),
    LOCATION_DISTRICT("locationDistrict", "Kecamatan", ""),
    LOCATION_VILLAGE("locationVillage", "Kelurahan", ""),
    OUTPUT_INDICATOR("outputIndicator", "Indikator Keluaran", "/outputs/*/indicator"),
    OUTPUT_TARGET("outputTarget", "Target Keluaran", "/outputs/*/target"),
    OUTPUT_UNIT("outputUnit", "Satuan Keluaran", "/outputs/*/unit"),
    OUTCOME_INDICATOR("outcomeIndicator", "Indikator Hasil", "/outcomes/*/indicator"),
    OUTCOME_BASELINE("outcomeBaseline", "Kondisi Awal", "/outcomes/*/baseline"),
    OUTCOME_TARGET("outcomeTarget", "Target Hasil", "/outcomes/*/target"),
    OUTCOME_UNIT("outcomeUnit", "Satuan Hasil", "/outcomes/*/unit");

    private final String parameter;
    private final String heading;
    private final String pointer;

    Field(String parameter, String heading, String pointer) {
        this.parameter = parameter;
        this.heading = heading;
        this.pointer = pointer;
    }

    /// Its name in the API, in mappings and reports.
    String parameter() {
        return parameter;
    }

    /// What stands above its column in the template.
    String heading() {
        return heading;
    }

    static Optional<Field> named(String parameter) {
        return Arrays.stream(values())
                .filter(field -> field.parameter.equals(parameter))
                .findFirst();
    }

    /// The field that a value of the programme was read from: the value itself, or the list it belongs to.
    static Field at(String pointer) {
        String pattern = pointer.replaceAll("/[0-9]+", "/*");
        for (Field field : values()) {
            if (!field.pointer.isEmpty()
                    && (field.pointer.equals(pattern) || field.pointer.startsWith(pattern + "/"))) {
                return field;
            }
        }
        return TITLE;
    }
}
