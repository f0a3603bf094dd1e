package id.selaras.programs.importing;

import static org.awaitility.Awaitility.await;

import id.selaras.programs.Callers;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/// Lists that tests send, and what becomes of them.
final class Lists {
    static final String HEADINGS = "Kunci Baris;Tahun Anggaran;Kode Sub Kegiatan;Judul Program;Uraian;Tanggal Mulai;"
            + "Tanggal Selesai;Klaster;Pagu Anggaran;Sumber Dana;Kelompok Sasaran;Lokasi;Indikator Keluaran;"
            + "Target Keluaran;Satuan Keluaran\r\n";

    private static final Set<String> ENDED = Set.of("CHECKED", "APPLIED", "FAILED");

    private Lists() {}

    /// A row that breaks no rule.
    static String row(String key, String title) {
        return key + ";2027;1.06.04.2.01.0001;" + title + ";Makanan dua kali sehari;15/1/2027;20 Desember 2027;"
                + "Bantuan Sosial;Rp 1.500.000;APBD;Lansia;Kec. Blimbing;Lansia penerima;350;Orang\r\n";
    }

    /// A key that no other test uses.
    static String key() {
        return "K-" + UUID.randomUUID();
    }

    static Response send(Callers caller, String query, String content) {
        return send(caller, query, content.getBytes(StandardCharsets.UTF_8));
    }

    static Response send(Callers caller, String query, byte[] content) {
        return request(caller).body(content).post("/v1/imports" + (query.isEmpty() ? "" : "?" + query));
    }

    static RequestSpecification request(Callers caller) {
        return caller.asks()
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("application/octet-stream");
    }

    /// Sends a list and waits for its end.
    static JsonPath sent(Callers caller, String query, String content) {
        Response answer = send(caller, query, content);
        if (answer.statusCode() != 202 && answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + ": " + answer.asString());
        }
        return ended(caller, answer.path("id"));
    }

    static JsonPath ended(Callers caller, String id) {
        return await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> caller.asks().get("/v1/imports/{id}", id).jsonPath(),
                        stored -> ENDED.contains(stored.getString("state"))
                                && (stored.getString("apply") == null
                                        || !stored.getString("state").equals("CHECKED")));
    }

    static JsonPath records(Callers caller, String id) {
        return caller.asks().get("/v1/imports/{id}/records", id).jsonPath();
    }
}
