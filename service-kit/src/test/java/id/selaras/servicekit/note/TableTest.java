package id.selaras.servicekit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.localstack.testing.TestTokens;
import id.selaras.servicekit.KitTest;
import id.selaras.servicekit.identity.Role;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@KitTest
class TableTest {
    private static final String CSV = """
            text,amount,done,day,at
            "'=HYPERLINK(""http://x"")",-1500000.50,true,2026-03-02,2026-03-02T01:02:03Z
            "dua, ""tiga""
            empat é",7,false,,
            '-1,1000000000000,,,
            '@cmd,,,,
            ,,,,
            """;

    private static String token() {
        return TestTokens.token().region("35.73").roles(Role.INSPECTORATE).sign();
    }

    private static RequestSpecification inspector() {
        return Requests.as(token());
    }

    @Test
    void csvFollowsTheStandardAndNeutralisesFormulas() {
        String csv = inspector()
                .get("/v1/note-tables/small?format=csv")
                .then()
                .statusCode(200)
                .contentType("text/csv; charset=utf-8; header=present")
                .header("Content-Disposition", "attachment; filename=\"catatan-small.csv\"")
                .header("Cache-Control", "private, no-store")
                .extract()
                .asString();

        assertThat(csv.replace("\r\n", "\n")).isEqualTo(CSV);
        assertThat(csv.chars().filter(c -> c == '\r').count()).isEqualTo(6);
    }

    @Test
    void csvForExcelBeginsWithAByteOrderMark() {
        byte[] csv = inspector()
                .get("/v1/note-tables/small?format=csv-bom")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF, 't');
    }

    @Test
    void jsonLinesKeepTypes() {
        String[] lines = inspector()
                .get("/v1/note-tables/small?format=jsonl")
                .then()
                .statusCode(200)
                .contentType("application/jsonl")
                .extract()
                .asString()
                .split("\n");

        assertThat(lines)
                .containsExactly(
                        "{\"text\":\"=HYPERLINK(\\\"http://x\\\")\",\"amount\":-1500000.50,\"done\":true,"
                                + "\"day\":\"2026-03-02\",\"at\":\"2026-03-02T01:02:03Z\"}",
                        "{\"text\":\"dua, \\\"tiga\\\"\\nempat é\",\"amount\":7,\"done\":false,"
                                + "\"day\":null,\"at\":null}",
                        "{\"text\":\"-1\",\"amount\":1000000000000,\"done\":null,\"day\":null,\"at\":null}",
                        "{\"text\":\"@cmd\",\"amount\":null,\"done\":null,\"day\":null,\"at\":null}",
                        "{\"text\":null,\"amount\":null,\"done\":null,\"day\":null,\"at\":null}");
    }

    @Test
    void aWorkbookHoldsTypedCellsAndTheDictionary() throws IOException {
        byte[] file = inspector()
                .get("/v1/note-tables/small?format=xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("catatan-small.xlsx"))
                .extract()
                .asByteArray();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> data = workbook.findSheet("data").orElseThrow().read();
            assertThat(data.getFirst().getCellText(0)).isEqualTo("Teks");
            assertThat(data.get(1).getCellText(0)).isEqualTo("'=HYPERLINK(\"http://x\")");
            assertThat(data.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("-1500000.50");
            assertThat(data.get(1).getCellAsDate(3).orElseThrow()).hasToString("2026-03-02T00:00");
            assertThat(data.get(1).getCellAsDate(4).orElseThrow()).hasToString("2026-03-02T01:02:03");
            assertThat(data.get(2).getCellAsBoolean(2)).contains(false);
            assertThat(data.get(3).getCellText(0)).isEqualTo("'-1");
            List<Row> dictionary =
                    workbook.findSheet("dictionary").orElseThrow().read();
            assertThat(dictionary).hasSize(6);
            assertThat(dictionary.get(2).getCellText(3)).isEqualTo("rupiah");
        }
    }

    @Test
    void aLongWorkbookIsWholeAndItsRowsAreStreamed() throws IOException {
        byte[] file = inspector()
                .get("/v1/note-tables/long?format=xlsx&rows=30000")
                .then()
                .statusCode(200)
                .header("Transfer-Encoding", "chunked")
                .extract()
                .asByteArray();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> data = workbook.findSheet("data").orElseThrow().read();
            assertThat(data).hasSize(30_001);
            assertThat(data.getLast().getCellText(0)).isEqualTo("baris ke-29999");
        }
    }

    @Test
    void theDictionaryIsHadAlone() {
        inspector()
                .get("/v1/note-tables/dictionary")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("name", equalTo("notes"))
                .body("columns", hasSize(5))
                .body("columns[1].unit", equalTo("rupiah"));
        String csv = inspector()
                .get("/v1/note-tables/dictionary?format=csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).startsWith("name,title,description,unit\r\ntext,Teks,Isi catatan,\r\n");
    }

    @Test
    void anUnknownFormatIsNamedWithTheKnownOnes() {
        inspector()
                .get("/v1/note-tables/small?format=pdf")
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo("format"))
                .body("errors[0].detail", containsString("csv, csv-bom, xlsx, jsonl"));
    }

    @Test
    void aClientThatLeavesEndsTheReading() throws IOException {
        try (Socket client = new Socket("localhost", RestAssured.port)) {
            send(client, "/v1/note-tables/endless?format=csv");
            assertThat(client.getInputStream().readNBytes(100_000)).hasSize(100_000);
            assertThat(NoteTables.ENDLESS_READINGS).hasValue(1);
        }

        await().untilAsserted(() -> assertThat(NoteTables.ENDLESS_READINGS).hasValue(0));
    }

    @Test
    void aTableThatCannotBeReadIsAProblem() {
        inspector()
                .get("/v1/note-tables/broken")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:selaras:problem:internal"));
    }

    // Repeated, since only a race could make it look whole.
    @RepeatedTest(20)
    void aTableThatBreaksOffDoesNotLookWhole() throws IOException {
        try (Socket client = new Socket("localhost", RestAssured.port)) {
            send(client, "/v1/note-tables/broken-late");
            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 200 OK")
                    .doesNotContain("secret of the house", "urn:selaras:problem")
                    .doesNotEndWith("0\r\n\r\n");
        }
    }

    private static void send(Socket client, String path) throws IOException {
        String request =
                "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token() + "\r\n\r\n";
        client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }
}
