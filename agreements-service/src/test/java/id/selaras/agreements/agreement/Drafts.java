package id.selaras.agreements.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Bodies that editors send.
final class Drafts {
    static final int FISCAL_YEAR = 2027;

    private static final JsonMapper JSON = new JsonMapper();

    private static final String COMPLETE = """
            {
              "fiscalYear": 2027,
              "place": "Malang",
              "firstParty": {"name": "Ratna Contoh", "position": "Kepala Dinas Sosial"},
              "secondParty": {"name": "Bima Contoh", "position": "Wali Kota Malang"},
              "objectives": [
                {
                  "objective": "Menurunnya jumlah penduduk miskin",
                  "indicators": [
                    {
                      "code": "IKU-1",
                      "name": "Persentase penduduk miskin",
                      "definition": "Penduduk dengan pengeluaran di bawah garis kemiskinan",
                      "formula": "penduduk miskin / penduduk × 100",
                      "unit": "%",
                      "dataSource": "BPS, Susenas Maret",
                      "frequency": "ANNUAL",
                      "baseline": {"value": 3.91, "year": 2025},
                      "target": 3.60,
                      "direction": "LOWER_IS_BETTER",
                      "accumulation": "LAST"
                    },
                    {
                      "code": "IKU-2",
                      "name": "Penyandang disabilitas yang menerima alat bantu",
                      "definition": "Penerima pertama dalam tahun berjalan",
                      "formula": "jumlah penerima",
                      "unit": "orang",
                      "dataSource": "Berita acara serah terima",
                      "frequency": "QUARTERLY",
                      "target": 250,
                      "quarterlyTargets": [40, 80, 80, 50],
                      "direction": "HIGHER_IS_BETTER",
                      "accumulation": "SUM"
                    }
                  ]
                },
                {
                  "objective": "Data kesejahteraan yang mutakhir",
                  "indicators": [
                    {
                      "code": "IKU-3",
                      "name": "Keluarga terdata dibanding kuota",
                      "definition": "Keluarga dalam daftar dibagi kuota pusat",
                      "formula": "terdata / kuota × 100",
                      "unit": "%",
                      "dataSource": "DTSEN",
                      "frequency": "SEMIANNUAL",
                      "target": 100,
                      "quarterlyTargets": [null, 100, null, 100],
                      "direction": "EXACT_BAND",
                      "band": {"lowest": 98, "highest": 102},
                      "accumulation": "AVERAGE"
                    }
                  ]
                }
              ],
              "budgetLines": [
                {
                  "program": "Program Rehabilitasi Sosial",
                  "nomenclatureCode": "1.06.04",
                  "budgetRupiah": 6250000000,
                  "remark": "APBD"
                },
                {"program": "Program Perlindungan dan Jaminan Sosial", "budgetRupiah": 11800000000}
              ]
            }
            """;

    private Drafts() {}

    static ObjectNode complete() {
        try {
            return (ObjectNode) JSON.readTree(COMPLETE);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ObjectNode of(int fiscalYear) {
        return complete().put("fiscalYear", fiscalYear);
    }

    /// The complete draft with one value replaced.
    ///
    /// @param pointer place of the value
    /// @param json what to put there; null takes the member away
    static ObjectNode with(String pointer, String json) {
        ObjectNode draft = complete();
        int last = pointer.lastIndexOf('/');
        var parent = draft.at(pointer.substring(0, last));
        String member = pointer.substring(last + 1);
        try {
            if (parent instanceof ObjectNode object) {
                if (json == null) {
                    object.remove(member);
                } else {
                    object.set(member, JSON.readTree(json));
                }
            } else {
                ((com.fasterxml.jackson.databind.node.ArrayNode) parent)
                        .set(Integer.parseInt(member), JSON.readTree(json));
            }
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return draft;
    }
}
