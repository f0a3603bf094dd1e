package id.selaras.agreements.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.SignedExample;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class DocumentTest {
    private Town town;

    @BeforeEach
    void found() {
        town = Town.founded();
    }

    @Test
    void the_printed_document_has_statement_annex_money_and_proof() throws IOException {
        String id = SignedExample.signed(town);
        String sha256 = get(town.mayor(), "/v1/agreements/" + id).path("sha256");

        Response answer = document(town.inspector(), id, 1, "pdf");

        answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("perjanjian-kinerja-2027-" + town.opd() + "-v1.pdf"));
        try (PDDocument pdf = Loader.loadPDF(answer.asByteArray())) {
            String text = text(pdf);
            assertThat(text)
                    .contains(
                            "PERJANJIAN KINERJA TAHUN 2027", "Ratna Contoh", "Kepala Dinas Sosial", "Wali Kota Malang")
                    .contains("LAMPIRAN", "Persentase penduduk miskin", "3,6 %", "100 % (98 sampai 102)")
                    .contains("Rp6.250.000.000,00", "Rp18.050.000.000,00")
                    .contains("Versi 1", ShortCode.of(sha256).toString(), sha256)
                    .doesNotContain("RANCANGAN");
            assertThat(text)
                    .containsPattern(Pattern.compile("Malang, [0-9]{1,2} (Januari|Februari|Maret|April|Mei|Juni"
                            + "|Juli|Agustus|September|Oktober|November|Desember) 20[0-9]{2}"));
            for (PDPage page : pdf.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
        assertThat(document(town.inspector(), id, 1, "pdf").asByteArray()).isEqualTo(answer.asByteArray());
    }

    @Test
    void a_draft_says_that_it_is_one_and_carries_no_code_to_scan() throws IOException {
        String id = SignedExample.drafted(town);

        try (PDDocument pdf =
                Loader.loadPDF(document(town.editor(), id, 1, "pdf").asByteArray())) {
            assertThat(text(pdf)).contains("RANCANGAN, BELUM DITANDATANGANI KEDUA PIHAK");
        }
        document(town.editor(), id, 1, "html").then().body(not(containsString("data:image/png")));
        document(town.inspector(), id, 1, "pdf").then().statusCode(403);
        document(town.editorOfOtherOpd(), id, 1, "pdf").then().statusCode(403);
        document(Town.founded().secretariat(), id, 1, "pdf").then().statusCode(403);
        document(town.editor(), id, 2, "pdf").then().statusCode(404);
        given().get("/v1/agreements/" + id + "/versions/1/document/pdf").then().statusCode(401);
    }

    @Test
    void what_users_write_is_shown_and_never_obeyed() throws IOException {
        String nasty =
                "<script>alert(1)</script><img src='http://127.0.0.1:1/x'/>&amp; \"'{paper.title} ]]> \uFFFE \uD83D\uDE00";
        ObjectNode draft = SignedExample.draft();
        ((ObjectNode) draft.at("/objectives/0")).put("objective", nasty);
        ((ObjectNode) draft.at("/firstParty")).put("name", nasty);
        ((ObjectNode) draft.at("/budgetLines/0")).put("program", nasty);
        String id = SignedExample.signed(town, town.editor(), town.head(), draft);

        document(town.mayor(), id, 1, "html")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt;"))
                .body(not(containsString("<script")))
                .body(not(containsString("<img src='http")));
        try (PDDocument pdf =
                Loader.loadPDF(document(town.mayor(), id, 1, "pdf").asByteArray())) {
            assertThat(text(pdf)).contains("<script>alert(1)</script>", "{paper.title}", "[U+1F600]");
        }
    }

    @Test
    void many_and_long_rows_break_over_pages_under_repeated_headings() throws IOException {
        ObjectNode draft = SignedExample.draft();
        ArrayNode objectives = (ArrayNode) draft.at("/objectives");
        ObjectNode example = (ObjectNode) draft.at("/objectives/0/indicators/1");
        for (int number = 1; number <= 14; number++) {
            ObjectNode objective = objectives.addObject();
            objective.put(
                    "objective", "Sasaran " + number + ": " + "meningkatnya layanan bagi keluarga rentan ".repeat(6));
            ArrayNode indicators = objective.putArray("indicators");
            for (int each = 1; each <= 4; each++) {
                indicators.add(example.deepCopy()
                        .put("code", "X-" + number + "-" + each)
                        .put(
                                "name",
                                "Indikator " + number + "." + each + " "
                                        + "keluargayangmenerimalayanan".repeat(each * 2)));
            }
        }
        String id = SignedExample.signed(town, town.editor(), town.head(), draft);

        try (PDDocument pdf =
                Loader.loadPDF(document(town.mayor(), id, 1, "pdf").asByteArray())) {
            assertThat(pdf.getNumberOfPages()).isBetween(6, 14);
            for (int page = 2; page <= 5; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("Indikator kinerja", "/ " + pdf.getNumberOfPages());
            }
            assertThat(text(pdf)).contains("Indikator 14.4");
            assertThat(text(pdf)).containsPattern("Sasaran strategis Indikator kinerja Target [0-9]+ \\(lanjutan\\)");
        }
    }

    @Test
    void a_revision_says_why_it_exists() throws IOException {
        String id = SignedExample.signed(town);
        SignedExample.revised(town, id, SignedExample.draft());

        try (PDDocument pdf =
                Loader.loadPDF(document(town.inspector(), id, 2, "pdf").asByteArray())) {
            assertThat(text(pdf))
                    .contains("Versi 2", "Perjanjian ini menggantikan versi sebelumnya. Perubahan strategi");
        }
        document(town.inspector(), id, 1, "html").then().body(not(containsString("menggantikan")));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private static Response document(String token, String id, int version, String form) {
        return get(token, "/v1/agreements/" + id + "/versions/" + version + "/document/" + form);
    }

    private static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }
}
