package id.selaras.programs.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class WorkbookImportTest {
    private static final List<String> HEADINGS = List.of(Lists.HEADINGS.strip().split(";"));

    @BeforeEach
    void agencies() {
        Agencies.enter();
    }

    @Test
    void aWorkbookIsTakenWithItsTitleItsNumbersAndItsDays() throws IOException {
        String key = Lists.key();
        byte[] workbook = workbook(
                "RENCANA PROGRAM KEMISKINAN TAHUN 2027",
                List.of(
                        key,
                        2027,
                        "1.06.04.2.01.0001",
                        "Permakanan lansia",
                        "Makanan dua kali sehari",
                        LocalDate.of(2027, 1, 15),
                        LocalDate.of(2027, 12, 20),
                        "Bantuan Sosial",
                        1_500_000.0,
                        "APBD",
                        "Lansia",
                        "Kec. Blimbing",
                        "Lansia penerima",
                        350,
                        "Orang"));

        JsonPath applied = sent("apply=ALL_OR_NOTHING&fileName=rencana.xlsx", workbook);

        assertThat(applied.getString("state")).isEqualTo("APPLIED");
        assertThat(applied.getInt("headingRow")).isEqualTo(3);
        JsonPath records = Lists.records(Callers.EDITOR_DINSOS, applied.getString("id"));
        JsonPath program = Callers.EDITOR_DINSOS
                .asks()
                .get("/v1/programs/{id}", records.getString("items[0].programId"))
                .jsonPath();
        assertThat(program.getString("start")).isEqualTo("2027-01-15");
        assertThat(program.getString("end")).isEqualTo("2027-12-20");
        assertThat(program.getLong("budgetRupiah")).isEqualTo(1_500_000);
        assertThat(program.getString("locations[0].code")).isEqualTo("35.73.01");
        assertThat(program.getInt("outputs[0].target")).isEqualTo(350);
    }

    @Test
    void theWorkbookToFillInIsReadAsItStands() {
        Response template = Callers.EDITOR_DINSOS
                .asks()
                .accept("*/*")
                .queryParam("format", "xlsx")
                .get("/v1/imports/template");
        template.then().statusCode(200);

        JsonPath checked = sent("status=DRAFT", template.asByteArray());

        assertThat(checked.getString("state")).isEqualTo("CHECKED");
        assertThat(checked.getInt("programs")).isEqualTo(1);
        assertThat(checked.getInt("rejected")).isZero();
        assertThat(checked.<String>getList("columns.heading")).contains("Kunci Baris", "Judul Program");
        assertThat(checked.<String>getList("columns.field")).doesNotContainNull();
    }

    private static JsonPath sent(String query, byte[] workbook) {
        Response answer = Lists.send(Callers.EDITOR_DINSOS, query, workbook);
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 202);
        return Lists.ended(Callers.EDITOR_DINSOS, answer.path("id"));
    }

    /// A title, an empty row, the headings and one row.
    private static byte[] workbook(String title, List<Object> row) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Selaras", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Rencana");
            sheet.value(0, 0, title);
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(2, column, HEADINGS.get(column));
                switch (row.get(column)) {
                    case LocalDate day -> {
                        sheet.value(3, column, day);
                        sheet.style(3, column).format("yyyy-mm-dd").set();
                    }
                    case Number number -> sheet.value(3, column, number);
                    case Object text -> sheet.value(3, column, text.toString());
                }
            }
        }
        return bytes.toByteArray();
    }
}
