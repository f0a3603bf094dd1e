package id.selaras.programs.program;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ExportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void programmes() {
        FiveProgrammes.enter();
    }

    @Test
    void aListIsDownloadedAsCsvWithoutFormulas() {
        FiveProgrammes.post(
                Callers.EDITOR_DINSOS, "=HYPERLINK(A1)", "F", 7, List.of("35.73.01"), "1.06.04.2.01.0001", 2029);

        List<String> lines = export("fiscalYear=2029").asString().lines().toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("id,version,status,region,fiscalYear,opdCode,opdName,");
        assertThat(lines.get(1))
                .contains(
                        ",1,REGISTERED,35.73,2029,", ",'=HYPERLINK(A1),", ",SOCIAL_ASSISTANCE,", ",35.73.01,Blimbing,");
    }

    @Test
    void theFiltersAreThoseOfTheList() {
        assertThat(export("location=35.73.02&fiscalYear=2027").asString().lines())
                .hasSize(3);
        assertThat(export("nomenclature=1.06.05").asString().lines()).hasSize(2);
        Callers.POKJA
                .asks()
                .accept("*/*")
                .get("/v1/programs/export?budgetFrom=x")
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo("budgetFrom"));
    }

    @Test
    void jsonLinesAreTheProgrammesAsTheApiShowsThem() throws IOException {
        Response file = export("format=jsonl&fiscalYear=2028");

        assertThat(file.contentType()).isEqualTo("application/jsonl");
        String line = file.asString().strip();
        String id = JSON.readTree(line).get("id").textValue();
        assertThat(line)
                .isEqualTo(Callers.POKJA.asks().get("/v1/programs/{id}", id).asString());
    }

    @Test
    void aWorkbookHasDataAndDictionary() throws IOException {
        byte[] file = export("format=xlsx&fiscalYear=2028").asByteArray();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getCellText(10)).isEqualTo("Judul Program");
            assertThat(rows.get(1).getCellText(10)).isEqualTo("E");
            assertThat(workbook.getSheets()).hasSize(2);
        }
    }

    @Test
    void draftsAreExportedToThoseWhoSeeThem() {
        Posted.draft(Callers.EDITOR_DINSOS);

        assertThat(exported(Callers.EDITOR_DINSOS)).isEqualTo(7);
        assertThat(exported(Callers.EDITOR_DINKES)).isEqualTo(6);
        assertThat(exported(Callers.EDITOR_DINSOS_BATU)).isEqualTo(1);
    }

    @Test
    void anUnknownFormatIsNamedAndATokenIsNeeded() {
        Callers.POKJA
                .asks()
                .accept("*/*")
                .get("/v1/programs/export?format=pdf")
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo("format"))
                .body("errors[0].detail", containsString("xlsx"));
        given().get("/v1/programs/export").then().statusCode(401);
    }

    @Test
    void theDictionaryTellsWhatColumnsMean() {
        Callers.POKJA
                .asks()
                .get("/v1/programs/export/dictionary")
                .then()
                .statusCode(200)
                .body("columns.name", hasItems("budgetRupiah", "locations"));
    }

    private static long exported(Callers caller) {
        return caller.asks()
                .accept("*/*")
                .get("/v1/programs/export")
                .asString()
                .lines()
                .count();
    }

    private static Response export(String query) {
        Response answer = Callers.POKJA.asks().accept("*/*").get("/v1/programs/export?" + query);
        answer.then().statusCode(200);
        return answer;
    }
}
