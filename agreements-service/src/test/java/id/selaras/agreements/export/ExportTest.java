package id.selaras.agreements.export;

import static id.selaras.agreements.realisation.Reports.report;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.SignedExample;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ExportTest {
    private Town town;
    private String agreement;

    @BeforeEach
    void sign() {
        town = Town.founded();
        ObjectNode draft = SignedExample.draft();
        ((ObjectNode) draft.at("/objectives/0")).put("objective", "=HYPERLINK(\"http://x\")");
        agreement = SignedExample.signed(town, town.editor(), town.head(), draft);
        report(town.editor(), agreement, "IKU-2", 1, "36");
    }

    @Test
    void agreements_are_exported_a_row_for_each_indicator_without_formulas() {
        Response csv = get("/v1/agreements/export?fiscalYear=2027");

        csv.then().statusCode(200).header("Content-Disposition", containsString("agreements.csv"));
        List<String> lines = csv.asString().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst()).startsWith("agreementId,version,region,fiscalYear,opdCode");
        assertThat(lines.get(1))
                .contains(
                        agreement,
                        town.opd(),
                        "IKU-1",
                        "Persentase penduduk miskin",
                        "LOWER_IS_BETTER",
                        "3.91,2025,3.6")
                .doesNotContain(",=HYPERLINK")
                .doesNotContain("\"=HYPERLINK");
        assertThat(lines.get(3)).contains("IKU-3", ",98,102");
        get("/v1/agreements/export?fiscalYear=2026").then().body(not(containsString(agreement)));
        get("/v1/agreements/export?format=xlsx")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        get("/v1/agreements/export?format=doc").then().statusCode(422);
        get("/v1/agreements/export/dictionary")
                .then()
                .body("name", equalTo("agreements"))
                .body("columns.name", hasItems("target", "bandHighest", "sha256"));
    }

    @Test
    void what_was_achieved_is_exported() {
        Response lines = get("/v1/performance/export?fiscalYear=2027&quarter=1&format=jsonl");

        assertThat(lines.asString().lines().toList()).hasSize(3).anySatisfy(line -> assertThat(line)
                .contains("\"indicatorCode\":\"IKU-2\"", "\"realisation\":36", "\"light\":\"YELLOW\""));
        get("/v1/performance/export?fiscalYear=2027").then().statusCode(422);
        get("/v1/performance/export/dictionary").then().body("columns.name", hasItems("percent", "forecast"));
    }

    @Test
    void a_quarter_and_the_year_are_reported_as_page_and_as_table() throws IOException {
        Response pdf = get("/v1/agreements/" + agreement + "/report?quarter=1");

        pdf.then().statusCode(200).contentType("application/pdf");
        assertThat(text(pdf))
                .contains("LAPORAN KINERJA TRIWULAN I TAHUN 2027", "Dinas Sosial", "90,00", "225 (90,00 %)")
                .contains("Nilai kinerja");
        assertThat(text(get("/v1/agreements/" + agreement + "/report?quarter=4")))
                .contains("LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP) TAHUN 2027", "Realisasi 2026")
                .contains("Rp18.050.000.000,00");
        get("/v1/agreements/" + agreement + "/report?quarter=1&format=html")
                .then()
                .contentType("text/html; charset=utf-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        get("/v1/agreements/" + agreement + "/report?quarter=1&format=csv")
                .then()
                .header("Content-Disposition", containsString("laporan-triwulan-1-2027"))
                .body(containsString("IKU-2"));
        get("/v1/agreements/" + agreement + "/report?quarter=9").then().statusCode(422);
        get("/v1/agreements/" + agreement + "/report?quarter=1&format=doc")
                .then()
                .statusCode(422);
    }

    @Test
    void the_yearly_report_sets_last_year_beside_this_one() throws IOException {
        ObjectNode draft = SignedExample.draft().put("fiscalYear", 2026);
        String last = SignedExample.signed(town, town.editor(), town.head(), draft);
        report(town.editor(), last, "IKU-1", 4, "3.88");

        assertThat(text(get("/v1/agreements/" + agreement + "/report?quarter=4")))
                .contains("3,88");
    }

    @Test
    void another_region_exports_its_own_alone() {
        Town elsewhere = Town.founded();

        assertThat(given().auth()
                        .oauth2(elsewhere.inspector())
                        .get("/v1/agreements/export")
                        .asString()
                        .lines())
                .hasSize(1);
        for (String path : List.of(
                "/v1/agreements/" + agreement + "/report?quarter=1",
                "/v1/performance/export?fiscalYear=2027&quarter=1&region=" + town.region())) {
            given().auth().oauth2(elsewhere.inspector()).get(path).then().statusCode(403);
            given().get(path).then().statusCode(401);
        }
        given().get("/v1/agreements/export").then().statusCode(401);
    }

    private static String text(Response pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private Response get(String path) {
        return given().auth().oauth2(town.inspector()).get(path);
    }
}
