package id.selaras.programs.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t', '|'})
    void theSeparatorIsFound(char separator) throws IOException {
        String text = "Rencana, kerja; 2027\r\n\r\nkode|judul|pagu\r\n1|\"Bantuan; sosial, \"\"tunai\"\"\"|5\r\n"
                .replace("Rencana, kerja; 2027", "Rencana kerja")
                .replace('|', separator);

        assertThat(rows(text.getBytes(UTF_8)))
                .containsExactly("1: Rencana kerja", "3: kode/judul/pagu", "4: 1/Bantuan; sosial, \"tunai\"/5");
    }

    @Test
    void commasInTextsDoNotOutvoteSemicolons() throws IOException {
        assertThat(rows("judul;uraian\nA;satu, dua, tiga\nB;empat, lima\n".getBytes(UTF_8)))
                .startsWith("1: judul/uraian", "2: A/satu, dua, tiga");
    }

    @Test
    void excelMayDeclareTheSeparator() throws IOException {
        assertThat(rows("sep=|\na|b,c,d\n".getBytes(UTF_8))).containsExactly("2: a/b,c,d");
    }

    @Test
    void theEncodingIsFound() throws IOException {
        String text = "judul;uraian\nKafé;“kutipan”\n";
        String expected = "2: Kafé/“kutipan”";

        assertThat(rows(text.getBytes(UTF_8))).contains(expected);
        assertThat(rows(("\ufeff" + text).getBytes(UTF_8))).contains("1: judul/uraian", expected);
        assertThat(rows(("\ufeff" + text).getBytes(UTF_16LE))).contains("1: judul/uraian", expected);
        assertThat(rows(text.getBytes(Charset.forName("windows-1252")))).contains(expected);
    }

    @Test
    void quotedLineEndsBelongToTheCellAndRowsKeepTheirLine() throws IOException {
        assertThat(rows("a,b\n\"satu\ndua\",x\n,,\nc,d\n".getBytes(UTF_8)))
                .containsExactly("1: a/b", "2: satu\ndua/x", "5: c/d");
    }

    @Test
    void aWorkbookIsReadWithItsTypes() throws IOException {
        Path file = folder.resolve("daftar.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            org.dhatim.fastexcel.Worksheet sheet = workbook.newWorksheet("Data");
            sheet.value(2, 0, "judul");
            sheet.value(2, 1, "mulai");
            sheet.value(2, 2, "target");
            sheet.value(3, 0, " Bantuan   sosial ");
            sheet.value(3, 1, java.time.LocalDate.of(2027, 3, 1));
            sheet.style(3, 1).format("dd/mm/yyyy").set();
            sheet.value(3, 2, 12.5);
        }

        List<SheetRow> rows = new ArrayList<>();
        SheetFile.open(file).forEachRow(rows::add);

        assertThat(rows).extracting(SheetRow::number).containsExactly(3L, 4L);
        assertThat(rows.get(1).cells())
                .containsExactly(
                        Cell.text("Bantuan sosial"),
                        Cell.date(java.time.LocalDate.of(2027, 3, 1)),
                        Cell.number(new java.math.BigDecimal("12.5")));
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int megabytes = 0; megabytes < 400; megabytes++) {
                zip.write(nothing);
            }
        }

        assertThat(Files.size(file)).isLessThan(1024 * 1024);
        refused(file, "import.file-bomb");
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        refused(written(new byte[0]), "import.file-empty");
        refused(written("%PDF-1.7 …".getBytes(UTF_8)), "import.file-kind");
        refused(written(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}), "import.file-old-excel");
        refused(written(new byte[] {'P', 'K', 3, 4, 0, 0}), "import.file-broken");
        refused(written("a\0b;c\n".getBytes(UTF_8)), "import.file-kind");
    }

    private static void refused(Path file, String messageKey) {
        assertThatThrownBy(() -> SheetFile.open(file))
                .isInstanceOfSatisfying(UnreadableFileException.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo(messageKey));
    }

    private List<String> rows(byte[] content) throws IOException {
        List<String> rows = new ArrayList<>();
        SheetFile.open(written(content))
                .forEachRow(row -> rows.add(row.number() + ": "
                        + String.join("/", row.cells().stream().map(Cell::text).toList())));
        return rows;
    }

    private Path written(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "daftar", ".csv"), content);
    }
}
