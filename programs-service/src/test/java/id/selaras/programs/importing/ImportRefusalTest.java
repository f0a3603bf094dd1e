package id.selaras.programs.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ImportRefusalTest {

    @BeforeEach
    void agencies() {
        Agencies.enter();
    }

    @Test
    void nobodyImportsWithoutAToken() {
        given().contentType("text/csv").body("a").post("/v1/imports").then().statusCode(401);
        given().get("/v1/imports/template").then().statusCode(401);
    }

    @Test
    void onlyEditorsAndTheSecretariatImport() {
        Lists.send(Callers.POKJA, "", Lists.HEADINGS).then().statusCode(403);
        Lists.send(Callers.HEAD_DINSOS, "", Lists.HEADINGS).then().statusCode(403);
        Lists.send(Callers.EDITOR_UNREGISTERED, "", Lists.HEADINGS).then().statusCode(403);
        Callers.POKJA.asks().get("/v1/imports").then().statusCode(403);
    }

    @Test
    void anEditorImportsForItsOwnOpdAlone() {
        Lists.send(Callers.EDITOR_DINSOS, "opd=" + Agencies.DINKES, Lists.HEADINGS)
                .then()
                .statusCode(403)
                .body("detail", equalTo("Anda hanya dapat mengimpor program Dinas Sosial."));
        Lists.send(Callers.SECRETARIAT, "region=35.79", Lists.HEADINGS).then().statusCode(403);
        String list = Lists.HEADINGS.replace("Kunci Baris;", "Kunci Baris;Kode OPD;")
                + Lists.row(Lists.key() + ";" + Agencies.DINKES, "Milik lain");
        JsonPath checked = Lists.sent(Callers.EDITOR_DINSOS, "", list);
        assertThat(Lists.records(Callers.EDITOR_DINSOS, checked.getString("id"))
                        .<String>getList("items[0].problems.problem"))
                .contains("Impor ini hanya untuk OPD " + Agencies.DINSOS + ".");
    }

    @Test
    void anImportIsHiddenFromOtherOpdsAndRegions() {
        String id = Lists.sent(Callers.EDITOR_DINSOS, "", Lists.HEADINGS + Lists.row(Lists.key(), "Rahasia"))
                .getString("id");

        for (Callers other :
                new Callers[] {Callers.EDITOR_DINKES, Callers.EDITOR_DINSOS_BATU, Callers.SECRETARIAT_BATU}) {
            other.asks().get("/v1/imports/{id}", id).then().statusCode(404);
            other.asks().get("/v1/imports/{id}/records", id).then().statusCode(404);
            other.asks().get("/v1/imports/{id}/report", id).then().statusCode(404);
            other.asks().delete("/v1/imports/{id}", id).then().statusCode(404);
            other.asks()
                    .queryParam("mode", "ALL_OR_NOTHING")
                    .post("/v1/imports/{id}/application", id)
                    .then()
                    .statusCode(404);
            assertThat(other.asks().get("/v1/imports").jsonPath().<String>getList("items.id"))
                    .doesNotContain(id);
        }
        assertThat(Callers.SECRETARIAT.asks().get("/v1/imports").jsonPath().<String>getList("items.id"))
                .contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "profile=LAIN, profile",
        "status=WITHDRAWN, status",
        "apply=YES, apply",
        "fiscalYear=dua, fiscalYear",
        "cluster=X, cluster",
        "column=judul, column",
        "column=bukan:Judul, column"
    })
    void aParameterThatCannotBeReadIsNamed(String query, String parameter) {
        Lists.send(Callers.EDITOR_DINSOS, query, Lists.HEADINGS)
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo(parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.4 laporan", "PK\u0003\u0004rusak"})
    void aFileThatIsNoTableIsRefusedAtOnce(String content) {
        Lists.send(Callers.EDITOR_DINSOS, "", content).then().statusCode(422).contentType("application/problem+json");
    }

    @Test
    void aFileWithoutHeadingsFailsWithWhatWasSeen() {
        JsonPath failed = Lists.sent(Callers.EDITOR_DINSOS, "", "merah;biru " + UUID.randomUUID() + "\n1;2\n");

        assertThat(failed.getString("state")).isEqualTo("FAILED");
        assertThat(failed.getString("detail")).contains("Yang terbaca: merah, biru");
    }

    @Test
    void aListOfTooManyRowsFailsWhole() {
        String rows = IntStream.rangeClosed(0, 100_000)
                .mapToObj("Permakanan %d\r\n"::formatted)
                .collect(Collectors.joining());

        JsonPath failed =
                Lists.sent(Callers.EDITOR_DINSOS, "status=DRAFT&apply=ACCEPTED_ROWS", "Judul Program\r\n" + rows);

        assertThat(failed.getString("state")).isEqualTo("FAILED");
        assertThat(failed.getString("detail"))
                .isEqualTo("Berkas memuat lebih dari 100.000 baris. Bagi menjadi beberapa berkas.");
    }

    @Test
    void anEmptyListFails() {
        assertThat(Lists.sent(Callers.EDITOR_DINSOS, "column=title:" + UUID.randomUUID(), Lists.HEADINGS)
                        .getString("detail"))
                .isEqualTo("Tidak ada baris di bawah judul kolom.");
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() throws IOException {
        // Told by the head alone: the body is not waited for.
        assertThat(statusLine("/v1/imports", 49L * 1024 * 1024)).startsWith("HTTP/1.1 413");
        assertThat(statusLine("/v1/programs", 600L * 1024)).startsWith("HTTP/1.1 413");
    }

    private static String statusLine(String path, long announced) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port);
                BufferedReader answer =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + announced + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return answer.readLine();
        }
    }

    @Test
    void theSameProgrammeInTwoPlacesOfAFileIsRefused() {
        String key = Lists.key();
        JsonPath checked = Lists.sent(
                Callers.EDITOR_DINSOS,
                "",
                Lists.HEADINGS + Lists.row(key, "Satu") + Lists.row(Lists.key(), "Dua") + Lists.row(key, "Tiga"));

        assertThat(checked.getLong("added")).isEqualTo(2);
        assertThat(checked.getLong("rejected")).isEqualTo(1);
    }

    @Test
    void problemsAreWordedInTheLanguageOfTheRequest() {
        String id = Lists.request(Callers.EDITOR_DINSOS)
                .header("Accept-Language", "en")
                .body((Lists.HEADINGS + Lists.row(Lists.key(), "")).getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .path("id");
        Lists.ended(Callers.EDITOR_DINSOS, id);

        Callers.EDITOR_DINSOS
                .asks()
                .get("/v1/imports/{id}/records", id)
                .then()
                .body("items[0].problems[0].problem", equalTo("Must be given."));
    }

    @Test
    void anImportThatWasNotTakenIsDiscarded() {
        String list = Lists.HEADINGS + Lists.row(Lists.key(), "Batal");
        String id = Lists.sent(Callers.EDITOR_DINSOS, "", list).getString("id");

        Callers.EDITOR_DINSOS.asks().delete("/v1/imports/{id}", id).then().statusCode(204);

        Callers.EDITOR_DINSOS.asks().get("/v1/imports/{id}", id).then().statusCode(404);
        Lists.send(Callers.EDITOR_DINSOS, "", list).then().statusCode(202);
    }

    @Test
    void theReportAndTheTemplateAreDownloaded() {
        String id = Lists.sent(Callers.EDITOR_DINSOS, "", Lists.HEADINGS + Lists.row(Lists.key(), "Laporan"))
                .getString("id");

        Callers.EDITOR_DINSOS
                .asks()
                .accept("*/*")
                .get("/v1/imports/{id}/report", id)
                .then()
                .statusCode(200)
                .body(containsString("Laporan"));
        String template = Callers.EDITOR_DINSOS
                .asks()
                .accept("*/*")
                .get("/v1/imports/template")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        JsonPath checked = Lists.sent(Callers.EDITOR_DINSOS, "", template.replace("CONTOH-1", Lists.key()));
        assertThat(checked.getLong("added")).isEqualTo(1);
        assertThat(checked.getLong("rejected")).isZero();
        Callers.POKJA
                .asks()
                .get("/v1/imports/template/dictionary")
                .then()
                .statusCode(200)
                .body("columns.name[0]", equalTo("rowKey"));
    }
}
