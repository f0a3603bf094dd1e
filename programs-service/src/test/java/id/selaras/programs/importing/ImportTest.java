package id.selaras.programs.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.selaras.eventcontracts.EventContract;
import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.PublishedEvents;
import id.selaras.programs.PublishedEvents.Published;
import id.selaras.programs.ServiceTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ImportTest {
    private static final PublishedEvents TOPIC = new PublishedEvents("selaras.programs");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALL = "apply=ALL_OR_NOTHING";

    @BeforeEach
    void agencies() {
        Agencies.enter();
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndTakesNothing() {
        String key = Lists.key();
        JsonPath checked = Lists.sent(
                Callers.EDITOR_DINSOS, "fileName=rencana.csv", Lists.HEADINGS + Lists.row(key, "Permakanan"));

        assertThat(checked.getString("state")).isEqualTo("CHECKED");
        assertThat(checked.getLong("added")).isEqualTo(1);
        assertThat(checked.getLong("rowsRead")).isEqualTo(1);
        assertThat(checked.getString("opd")).isEqualTo(Agencies.DINSOS);
        assertThat(checked.getString("fileName")).isEqualTo("rencana.csv");
        assertThat(checked.<Map<String, Object>>getList("columns"))
                .contains(Map.of("column", 9, "heading", "Pagu Anggaran", "field", "inputAmountRupiah"));
        JsonPath records = Lists.records(Callers.EDITOR_DINSOS, checked.getString("id"));
        assertThat(records.getString("items[0].action")).isEqualTo("ADD");
        assertThat(records.getString("items[0].rowKey")).isEqualTo(key);
        Callers.EDITOR_DINSOS
                .asks()
                .get("/v1/programs/{id}", records.getString("items[0].programId"))
                .then()
                .statusCode(404);
    }

    @Test
    void rowsOfOneKeyBecomeOneProgrammeAsTheApiWouldHaveMadeIt() throws IOException {
        String key = Lists.key();
        JsonPath applied = Lists.sent(
                Callers.EDITOR_DINSOS,
                ALL,
                Lists.HEADINGS
                        + key + ";2027;1.6.4.2.1.1;Permakanan   lansia;Makanan dua kali sehari;15/1/2027;Desember;1;"
                        + "2.520.000.000;APBD;Lanjut usia;35.73.1;Lansia penerima;350,5;Orang\r\n"
                        + ";;;;;;;;\"180.000.000,00\";DAK;;Kel. Klojen;;;\r\n"
                        + "\r\n"
                        + key + ";;;;;;;;;;;;Menu sehat;12;Menu\r\n");

        assertThat(applied.getString("state")).isEqualTo("APPLIED");
        assertThat(applied.getLong("programs")).isEqualTo(1);
        JsonPath record = Lists.records(Callers.EDITOR_DINSOS, applied.getString("id"));
        assertThat(record.<String>getList("items[0].corrections.problem"))
                .containsExactlyInAnyOrder("Dibaca sebagai 1.06.04.2.01.0001.", "Dibaca sebagai 35.73.01.");
        String id = record.getString("items[0].programId");
        JsonNode read = JSON.readTree(Callers.POKJA
                .asks()
                .get("/v1/programs/{id}", id)
                .then()
                .header("ETag", "\"1\"")
                .extract()
                .asString());
        ObjectNode posted = (ObjectNode) JSON.readTree(Callers.EDITOR_DINSOS
                .sends(Map.ofEntries(
                        Map.entry("fiscalYear", 2027),
                        Map.entry("nomenclatureCode", "1.06.04.2.01.0001"),
                        Map.entry("title", "Permakanan lansia"),
                        Map.entry("description", "Makanan dua kali sehari"),
                        Map.entry("start", "2027-01-15"),
                        Map.entry("end", "2027-12-31"),
                        Map.entry("cluster", "SOCIAL_ASSISTANCE"),
                        Map.entry(
                                "inputs",
                                List.of(
                                        Map.of(
                                                "kind", "FUNDS",
                                                "description", "Pagu anggaran",
                                                "amountRupiah", 2_520_000_000L,
                                                "fundingSource", "APBD"),
                                        Map.of(
                                                "kind", "FUNDS",
                                                "description", "Pagu anggaran",
                                                "amountRupiah", 180_000_000,
                                                "fundingSource", "DAK"))),
                        Map.entry("targetGroups", List.of(Map.of("category", "Lanjut usia"))),
                        Map.entry("locations", List.of("35.73.01", "35.73.02.1001")),
                        Map.entry(
                                "outputs",
                                List.of(
                                        Map.of("indicator", "Lansia penerima", "target", 350.5, "unit", "Orang"),
                                        Map.of("indicator", "Menu sehat", "target", 12, "unit", "Menu")))))
                .post("/v1/programs")
                .asString());
        for (String moment : List.of("id", "registeredAt", "changedAt")) {
            posted.set(moment, read.get(moment));
        }
        assertThat(read).isEqualTo(posted);
        assertThat(read.get("changedAt")).isEqualTo(read.get("registeredAt"));
    }

    @Test
    void importedProgrammesRaiseTheSameEvents() throws IOException {
        String key = Lists.key();
        JsonPath applied = Lists.sent(Callers.EDITOR_DINSOS, ALL, Lists.HEADINGS + Lists.row(key, "Pertama"));
        String id =
                Lists.records(Callers.EDITOR_DINSOS, applied.getString("id")).getString("items[0].programId");
        JsonPath amended = Lists.sent(Callers.EDITOR_DINSOS, ALL, Lists.HEADINGS + Lists.row(key, "Kedua"));

        assertThat(amended.getLong("amended")).isEqualTo(1);
        List<Published> events = TOPIC.about(id, 2);
        assertThat(events)
                .extracting(Published::type)
                .containsExactly("id.selaras.program-registered", "id.selaras.program-amended");
        for (Published event : events) {
            EventContract contract = EventContract.of(event.type());
            assertThat(contract.validate(event.headers(), event.data())).isEmpty();
            assertThat(contract.key(JSON.readTree(event.data()))).isEqualTo(event.key());
        }
        ObjectNode second = (ObjectNode) JSON.readTree(events.get(1).data());
        assertThat(second.remove("previousVersion").longValue()).isEqualTo(1);
        assertThat(second)
                .isEqualTo(JSON.readTree(
                        Callers.POKJA.asks().get("/v1/programs/{id}", id).asString()));
        assertThat(Callers.POKJA
                        .asks()
                        .get("/v1/programs/{id}/versions", id)
                        .jsonPath()
                        .<Integer>getList("items.version"))
                .containsExactly(2, 1);
    }

    @Test
    void theSameFileIsTheSameImportAndTheSameRowAmendsNothing() {
        String key = Lists.key();
        String list = Lists.HEADINGS + Lists.row(key, "Permakanan");
        JsonPath first = Lists.sent(Callers.EDITOR_DINSOS, "", list);

        Lists.send(Callers.EDITOR_DINSOS, "", list).then().statusCode(200).body("id", equalTo(first.getString("id")));
        JsonPath taken = Lists.sent(Callers.EDITOR_DINSOS, ALL, list);
        assertThat(taken.getString("id")).isEqualTo(first.getString("id"));
        assertThat(taken.getString("state")).isEqualTo("APPLIED");

        // The same row in another file.
        JsonPath other = Lists.sent(
                Callers.EDITOR_DINSOS,
                ALL,
                Lists.HEADINGS + Lists.row(key, "Permakanan") + Lists.row(Lists.key(), "Lain"));
        assertThat(other.getLong("unchanged")).isEqualTo(1);
        assertThat(other.getLong("added")).isEqualTo(1);
        String id = Lists.records(Callers.EDITOR_DINSOS, first.getString("id")).getString("items[0].programId");
        Callers.POKJA.asks().get("/v1/programs/{id}", id).then().header("ETag", "\"1\"");
    }

    @Test
    void whatSomebodyChangedByHandIsNotOverwritten() {
        String key = Lists.key();
        JsonPath applied =
                Lists.sent(Callers.EDITOR_DINSOS, ALL + "&status=DRAFT", Lists.HEADINGS + Lists.row(key, "Pertama"));
        String id =
                Lists.records(Callers.EDITOR_DINSOS, applied.getString("id")).getString("items[0].programId");
        Callers.EDITOR_DINSOS
                .sends(Map.of("fiscalYear", 2027, "title", "Dengan tangan"))
                .header("If-Match", "\"1\"")
                .put("/v1/programs/{id}", id)
                .then()
                .statusCode(200);

        JsonPath again =
                Lists.sent(Callers.EDITOR_DINSOS, ALL + "&status=DRAFT", Lists.HEADINGS + Lists.row(key, "Kedua"));

        assertThat(again.getString("state")).isEqualTo("CHECKED");
        assertThat(again.getString("detail")).isEqualTo("Tidak ada yang diterapkan: 1 dari 1 program bermasalah.");
        Callers.EDITOR_DINSOS.asks().get("/v1/programs/{id}", id).then().body("title", equalTo("Dengan tangan"));
    }

    @Test
    void aDraftIsRegisteredByTheNextImportOfItsKey() {
        String key = Lists.key();
        Lists.sent(Callers.EDITOR_DINSOS, ALL + "&status=DRAFT", Lists.HEADINGS + Lists.row(key, "Rancangan"));
        JsonPath registered = Lists.sent(Callers.EDITOR_DINSOS, ALL, Lists.HEADINGS + Lists.row(key, "Rancangan"));

        assertThat(registered.getLong("amended")).isEqualTo(1);
        String id =
                Lists.records(Callers.EDITOR_DINSOS, registered.getString("id")).getString("items[0].programId");
        Callers.POKJA
                .asks()
                .get("/v1/programs/{id}", id)
                .then()
                .body("status", equalTo("REGISTERED"))
                .body("version", equalTo(2));
        assertThat(TOPIC.about(id, 1)).extracting(Published::type).containsExactly("id.selaras.program-registered");
    }

    @Test
    void everyProblemIsToldAtItsCellWithSuggestions() {
        String bad = Lists.key() + ";2027;1.06.04.2.01.0099;Salah semua;;15/1/2028;besok;Klaster 9;seratus;APBD;Lansia;"
                + "Atlantis;Lansia;-3;Orang\r\n";
        JsonPath checked = Lists.sent(Callers.EDITOR_DINSOS, "", Lists.HEADINGS + Lists.row(Lists.key(), "Baik") + bad);

        assertThat(checked.getLong("added")).isEqualTo(1);
        assertThat(checked.getLong("rejected")).isEqualTo(1);
        JsonPath rejected = Callers.EDITOR_DINSOS
                .asks()
                .queryParam("action", "REJECTED")
                .get("/v1/imports/{id}/records", checked.getString("id"))
                .jsonPath();
        List<Map<String, Object>> problems = rejected.getList("items[0].problems");
        assertThat(problems).extracting(problem -> problem.get("row")).containsOnly(3);
        assertThat(problems)
                .extracting(problem -> problem.get("field"))
                .contains("end", "cluster", "inputAmountRupiah", "location", "outputTarget");
        assertThat(problems).anySatisfy(problem -> assertThat(problem)
                .containsEntry("value", "Klaster 9")
                .containsEntry("column", 8)
                .containsEntry("problem", "Tidak dikenal. Gunakan salah satu saran.")
                .containsEntry(
                        "suggestions",
                        List.of("Bantuan Sosial", "Pemberdayaan Masyarakat", "Usaha Mikro dan Kecil", "Pro Rakyat")));
    }

    @Test
    void rulesBetweenFieldsAndCodesAreTheApisOwn() {
        String bad =
                Lists.key() + ";2027;1.06.04.2.01.0099;Kode salah;Uraian;15/1/2027;1/1/2027;1;5;APBD;;Kec. Blimbing;"
                        + "Lansia;3;Orang\r\n";
        JsonPath checked = Lists.sent(Callers.EDITOR_DINSOS, "", Lists.HEADINGS + bad);

        List<Map<String, Object>> problems =
                Lists.records(Callers.EDITOR_DINSOS, checked.getString("id")).getList("items[0].problems");
        assertThat(problems)
                .anySatisfy(problem -> assertThat(problem)
                        .containsEntry("field", "end")
                        .containsEntry("problem", "Tidak boleh sebelum tanggal mulai, 2027-01-15."))
                .anySatisfy(problem -> {
                    assertThat(problem)
                            .containsEntry("field", "nomenclatureCode")
                            .containsEntry("value", "1.06.04.2.01.0099");
                    assertThat((List<?>) problem.get("suggestions")).hasSize(5);
                });
    }

    @Test
    void acceptedRowsAreTakenWhereThatIsAsked() {
        String list = Lists.HEADINGS + Lists.row(Lists.key(), "Baik") + Lists.row(Lists.key(), "");
        JsonPath refused = Lists.sent(Callers.EDITOR_DINSOS, ALL, list);
        assertThat(refused.getString("state")).isEqualTo("CHECKED");

        Callers.EDITOR_DINSOS
                .asks()
                .queryParam("mode", "ACCEPTED_ROWS")
                .post("/v1/imports/{id}/application", refused.getString("id"))
                .then()
                .statusCode(202);
        JsonPath applied = Lists.ended(Callers.EDITOR_DINSOS, refused.getString("id"));

        assertThat(applied.getString("state")).isEqualTo("APPLIED");
        assertThat(applied.getLong("added")).isEqualTo(1);
        assertThat(applied.getLong("rejected")).isEqualTo(1);
        Callers.EDITOR_DINSOS
                .asks()
                .queryParam("mode", "ACCEPTED_ROWS")
                .post("/v1/imports/{id}/application", refused.getString("id"))
                .then()
                .statusCode(202)
                .body("state", equalTo("APPLIED"));
        Callers.EDITOR_DINSOS
                .asks()
                .delete("/v1/imports/{id}", refused.getString("id"))
                .then()
                .statusCode(409);
    }

    @Test
    void aProgrammeThatWasChangedBetweenCheckAndTakingIsCheckedAgain() {
        String key = Lists.key();
        JsonPath first = Lists.sent(Callers.EDITOR_DINSOS, ALL, Lists.HEADINGS + Lists.row(key, "Pertama"));
        String id = Lists.records(Callers.EDITOR_DINSOS, first.getString("id")).getString("items[0].programId");
        JsonPath checked = Lists.sent(Callers.EDITOR_DINSOS, "", Lists.HEADINGS + Lists.row(key, "Kedua"));
        assertThat(checked.getLong("amended")).isEqualTo(1);
        Callers.EDITOR_DINSOS
                .sends(Map.of("reason", "Digabung"))
                .header("If-Match", "\"1\"")
                .post("/v1/programs/{id}/withdrawal", id)
                .then()
                .statusCode(200);

        Callers.EDITOR_DINSOS
                .asks()
                .queryParam("mode", "ALL_OR_NOTHING")
                .post("/v1/imports/{id}/application", checked.getString("id"));
        JsonPath after = Lists.ended(Callers.EDITOR_DINSOS, checked.getString("id"));

        assertThat(after.getString("state")).isEqualTo("CHECKED");
        assertThat(after.getLong("rejected")).isEqualTo(1);
    }

    @Test
    void sipdRecordsAreTakenAsDrafts() {
        String title = "Permakanan " + Lists.key();
        JsonPath applied = Lists.sent(
                Callers.EDITOR_DINSOS,
                ALL + "&profile=SIPD&status=DRAFT",
                "kode_skpd,nama_skpd,tahun,kode_urusan,kode_program,kode_giat,kode_sub_giat,nama_sub_giat,pagu,"
                        + "nama_dana,kelompok_sasaran,lokasi,outputteks,targetoutputteks,waktu_awal,waktu_akhir\n"
                        + "1.6.0.0.0.0.1.0,Dinas Sosial,2027,1,1.06.04,1.06.04.2.01,1.06.04.2.01.0001,"
                        + "\"1.06.04.2.01.0001 " + title + "\",\"2.520.000.000\",APBD,Lansia,"
                        + "\"Kota Malang, Kec. Klojen, Semua Kelurahan\",Lansia penerima,350 Orang,Januari,11\n"
                        + "1.6.0.0.0.0.1.0,Dinas Sosial,2027,1,1.06.04,1.06.04.2.01,1.06.04.2.01.0001,"
                        + "\"1.06.04.2.01.0001 " + title + "\",180000000,DAK,Lansia,,,,,\n");

        assertThat(applied.getString("state")).isEqualTo("APPLIED");
        String id =
                Lists.records(Callers.EDITOR_DINSOS, applied.getString("id")).getString("items[0].programId");
        Callers.EDITOR_DINSOS
                .asks()
                .get("/v1/programs/{id}", id)
                .then()
                .body("status", equalTo("DRAFT"))
                .body("title", equalTo(title))
                .body("description", equalTo(title))
                .body("start", equalTo("2027-01-01"))
                .body("end", equalTo("2027-11-30"))
                .body("budgetRupiah", equalTo(2_700_000_000L))
                .body("inputs.fundingSource", equalTo(List.of("APBD", "DAK")))
                .body("locations.code", equalTo(List.of("35.73.02")))
                .body("outputs[0].target", equalTo(350))
                .body("outputs[0].unit", equalTo("Orang"));
    }

    @Test
    void theSecretariatImportsForEveryOpdOfItsRegion() {
        String headings = Lists.HEADINGS.replace("Kunci Baris;", "Kunci Baris;Kode OPD;");
        String dinkes = Lists.key();
        String list = headings
                + Lists.row(dinkes + ";1.2.0.0.0.0.1.0", "Posyandu")
                + Lists.row(Lists.key() + ";9.99.0.00.0.00.01.0000", "OPD asing")
                + Lists.row(Lists.key() + ";", "Tanpa OPD");

        JsonPath applied = Lists.sent(Callers.SECRETARIAT, "apply=ACCEPTED_ROWS", list);

        assertThat(applied.getLong("added")).isEqualTo(1);
        assertThat(applied.getLong("rejected")).isEqualTo(2);
        JsonPath records = Lists.records(Callers.SECRETARIAT, applied.getString("id"));
        Callers.POKJA
                .asks()
                .get("/v1/programs/{id}", records.getString("items[0].programId"))
                .then()
                .body("opd.code", equalTo(Agencies.DINKES));
        assertThat(records.<String>getList("items[1].problems.problem"))
                .contains("Tidak ada OPD aktif dengan kode \"9.99.0.00.0.00.01.0000\" di wilayah ini.");
        assertThat(records.<String>getList("items[2].problems.problem")).contains("Kode OPD tidak disebut.");
    }

    @Test
    void anUploadTellsWhereItIsFollowed() {
        Lists.send(Callers.EDITOR_DINSOS, "", Lists.HEADINGS + Lists.row(Lists.key(), "Permakanan"))
                .then()
                .statusCode(202)
                .header("Location", matchesPattern("http://localhost:\\d+/v1/imports/[0-9a-f-]{36}"))
                .body("fileSha256", matchesPattern("[0-9a-f]{64}"));
    }
}
