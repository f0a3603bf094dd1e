package id.selaras.overlap;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.selaras.overlap.program.RegionYear;
import java.util.UUID;

/// A programme as programs-service publishes it. Immutable: each method gives a changed copy.
public final class ProgramBuilder {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode json;

    private ProgramBuilder(ObjectNode json) {
        this.json = json;
    }

    /// Clean and healthy living of families: what the health agency and the kecamatan of Malang really both do.
    public static ProgramBuilder healthyFamilies(RegionYear regionYear) {
        return of(regionYear)
                .opd(Api.HEALTH, "Dinas Kesehatan")
                .title("Penyuluhan perilaku hidup bersih dan sehat bagi keluarga miskin")
                .description("Kader mengunjungi keluarga miskin, memberi penyuluhan cuci tangan, jamban sehat dan"
                        + " pengelolaan sampah rumah tangga.")
                .targetGroup("Keluarga miskin")
                .output("Jumlah keluarga yang mengikuti penyuluhan", 5700, "keluarga");
    }

    /// Work that has nothing in common with healthy families.
    public static ProgramBuilder welding(RegionYear regionYear) {
        return of(regionYear)
                .opd("2.07.0.00.0.00.01.0000", "Dinas Tenaga Kerja")
                .title("Pelatihan las listrik bagi pencari kerja muda")
                .description("Kursus juru las 30 hari di balai latihan kerja, ditutup uji kompetensi.")
                .targetGroup("Pencari kerja usia 18 sampai 25 tahun")
                .output("Jumlah peserta yang lulus uji kompetensi juru las", 64, "orang");
    }

    private static ProgramBuilder of(RegionYear regionYear) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", UUID.randomUUID().toString());
        json.put("version", 1);
        json.put("status", "REGISTERED");
        json.put("region", regionYear.region());
        json.put("fiscalYear", regionYear.fiscalYear());
        json.put("cluster", "COMMUNITY_EMPOWERMENT");
        json.putNull("workingGroup");
        json.putNull("nomenclature");
        json.putArray("outcomes");
        json.put("registeredAt", "2026-11-10T07:02:04.880001Z");
        json.put("changedAt", "2026-11-10T07:02:04.880001Z");
        return new ProgramBuilder(json)
                .period(regionYear.fiscalYear() + "-02-01", regionYear.fiscalYear() + "-11-30")
                .budget(420_000_000)
                .location(regionYear.region(), "Kota", "CITY");
    }

    public ProgramBuilder id(UUID id) {
        return with("id", id.toString());
    }

    public ProgramBuilder version(long version) {
        ObjectNode copy = json.deepCopy();
        copy.put("version", version);
        return new ProgramBuilder(copy);
    }

    /// The next version of this programme, to be changed on.
    public ProgramBuilder next() {
        return version(version() + 1);
    }

    public ProgramBuilder workingGroup(String workingGroup) {
        return with("workingGroup", workingGroup);
    }

    public ProgramBuilder opd(String code, String name) {
        ObjectNode copy = json.deepCopy();
        copy.putObject("opd").put("code", code).put("name", name);
        return new ProgramBuilder(copy);
    }

    public ProgramBuilder title(String title) {
        return with("title", title);
    }

    public ProgramBuilder description(String description) {
        return with("description", description);
    }

    public ProgramBuilder nomenclature(String code, String title) {
        ObjectNode copy = json.deepCopy();
        copy.putObject("nomenclature").put("code", code).put("edition", "2027").put("title", title);
        return new ProgramBuilder(copy);
    }

    public ProgramBuilder supportProgram() {
        ObjectNode copy = json.deepCopy();
        copy.put("supportProgram", true);
        return new ProgramBuilder(copy);
    }

    public ProgramBuilder period(String start, String end) {
        return with("start", start).with("end", end);
    }

    public ProgramBuilder budget(long rupiah) {
        ObjectNode copy = json.deepCopy();
        copy.putArray("inputs")
                .addObject()
                .put("kind", "FUNDS")
                .put("description", "Honor kader dan bahan penyuluhan")
                .put("amountRupiah", rupiah)
                .put("fundingSource", "APBD");
        copy.put("budgetRupiah", rupiah);
        return new ProgramBuilder(copy);
    }

    public ProgramBuilder targetGroup(String category) {
        ObjectNode copy = json.deepCopy();
        copy.putArray("targetGroups").addObject().put("category", category);
        return new ProgramBuilder(copy);
    }

    public ProgramBuilder location(String code, String name, String kind) {
        ObjectNode copy = json.deepCopy();
        copy.putArray("locations")
                .addObject()
                .put("code", code)
                .put("name", name)
                .put("kind", kind);
        return new ProgramBuilder(copy);
    }

    public ProgramBuilder output(String indicator, double target, String unit) {
        ObjectNode copy = json.deepCopy();
        copy.putArray("outputs")
                .addObject()
                .put("indicator", indicator)
                .put("target", target)
                .put("unit", unit);
        return new ProgramBuilder(copy);
    }

    public UUID id() {
        return UUID.fromString(json.get("id").textValue());
    }

    public long version() {
        return json.get("version").longValue();
    }

    public RegionYear regionYear() {
        return new RegionYear(
                json.get("region").textValue(), json.get("fiscalYear").intValue());
    }

    /// The data of `program-registered`.
    public ObjectNode json() {
        return json.deepCopy();
    }

    /// The data of `program-withdrawn` for the version after this one.
    public ObjectNode withdrawal() {
        ObjectNode withdrawal = JSON.createObjectNode();
        withdrawal.put("id", id().toString());
        withdrawal.put("version", version() + 1);
        withdrawal.put("region", regionYear().region());
        withdrawal.put("fiscalYear", regionYear().fiscalYear());
        withdrawal.set("opd", json.get("opd"));
        withdrawal.put("reason", "Digabung dengan program lain");
        withdrawal.put("withdrawnAt", "2026-11-16T03:44:13Z");
        return withdrawal;
    }

    /// The draft that programs-service would have taken: the body of a screening.
    public ObjectNode draft() {
        ObjectNode draft = JSON.createObjectNode();
        for (String field : new String[] {
            "fiscalYear",
            "title",
            "description",
            "start",
            "end",
            "cluster",
            "inputs",
            "targetGroups",
            "outputs",
            "outcomes"
        }) {
            draft.set(field, json.get(field));
        }
        ArrayNode locations = draft.putArray("locations");
        json.get("locations").forEach(location -> locations.add(location.get("code")));
        return draft;
    }

    private ProgramBuilder with(String field, String value) {
        ObjectNode copy = json.deepCopy();
        copy.put(field, value);
        return new ProgramBuilder(copy);
    }
}
