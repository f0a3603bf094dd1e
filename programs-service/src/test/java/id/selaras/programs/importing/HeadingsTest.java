package id.selaras.programs.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.programs.sheet.SheetFile;
import id.selaras.programs.sheet.SheetRow;
import id.selaras.programs.sheet.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadingsTest {
    @TempDir
    Path folder;

    private final List<SheetRow> below = new ArrayList<>();

    @Test
    void headingsAreFoundBelowTitlesInIndonesian() throws IOException {
        Headings headings = search(Profile.STANDARD, Map.of(), """
                PEMERINTAH KOTA MALANG
                RENCANA KERJA DINAS SOSIAL

                No;Kode Sub Kegiatan;Nama Sub Kegiatan;Pagu Anggaran (Rp);Sumber Dana;Warna
                1;2;3;4;5;6
                1;1.06.04.2.01.0001;Permakanan;100;APBD;biru
                """);

        assertThat(headings.row()).isEqualTo(4);
        assertThat(headings.places())
                .containsOnly(
                        Map.entry(Field.NOMENCLATURE_CODE, 1),
                        Map.entry(Field.TITLE, 2),
                        Map.entry(Field.INPUT_AMOUNT, 3),
                        Map.entry(Field.FUNDING_SOURCE, 4));
        assertThat(headings.columns()).contains(new Headings.Heading(6, "Warna", null));
        assertThat(below).extracting(SheetRow::number).containsExactly(6L);
    }

    @Test
    void headingsAreFoundInEnglishAndByTheirNamesInTheApi() throws IOException {
        assertThat(search(Profile.STANDARD, Map.of(), "Fiscal Year,TITLE,start date,Budget\n2027,A,,\n")
                        .places())
                .containsOnlyKeys(Field.FISCAL_YEAR, Field.TITLE, Field.START, Field.INPUT_AMOUNT);
        assertThat(search(Profile.STANDARD, Map.of(), "fiscalYear,title,inputAmountRupiah\n2027,A,1\n")
                        .places())
                .containsOnlyKeys(Field.FISCAL_YEAR, Field.TITLE, Field.INPUT_AMOUNT);
    }

    @Test
    void headingsOfTwoRowsAreReadTogether() throws IOException {
        Headings headings = search(Profile.STANDARD, Map.of(), """
                Judul Program;Keluaran;;;Hasil;;
                ;Indikator;Target;Satuan;Indikator;Target;Satuan
                Permakanan;lansia;350;Orang;terpenuhi;80;Persen
                """);

        assertThat(headings.row()).isEqualTo(2);
        assertThat(headings.places())
                .containsOnly(
                        Map.entry(Field.TITLE, 0),
                        Map.entry(Field.OUTPUT_INDICATOR, 1),
                        Map.entry(Field.OUTPUT_TARGET, 2),
                        Map.entry(Field.OUTPUT_UNIT, 3),
                        Map.entry(Field.OUTCOME_INDICATOR, 4),
                        Map.entry(Field.OUTCOME_TARGET, 5),
                        Map.entry(Field.OUTCOME_UNIT, 6));
    }

    @Test
    void sipdFieldNamesAreKnownInAllSpellings() throws IOException {
        Headings headings = search(Profile.SIPD, Map.of(), """
                kode_skpd,kode_urusan,KODE_SUB_GIAT,Nama Sub Giat,pagu,nama_dana,sasaran,camatteks,lurahteks,outputteks,targetoutputteks,satuanoutput,waktu_awal
                1.06.0.00.0.00.01.0000,1,1.06.04.2.01.0001,Permakanan,100,APBD,Lansia,Blimbing,Semua Kelurahan,Lansia,350,Orang,1
                """);

        assertThat(headings.places())
                .containsOnlyKeys(
                        Field.OPD_CODE,
                        Field.NOMENCLATURE_CODE,
                        Field.TITLE,
                        Field.INPUT_AMOUNT,
                        Field.FUNDING_SOURCE,
                        Field.TARGET_GROUP,
                        Field.LOCATION_DISTRICT,
                        Field.LOCATION_VILLAGE,
                        Field.OUTPUT_INDICATOR,
                        Field.OUTPUT_TARGET,
                        Field.OUTPUT_UNIT,
                        Field.START);
    }

    @Test
    void whatTheCallerSaysGoesFirst() throws IOException {
        Headings headings = search(
                Profile.STANDARD,
                Map.of("namausulan", Field.TITLE, "judul", Field.DESCRIPTION),
                "Nama Usulan,Judul\nA,B\n");

        assertThat(headings.places()).containsOnly(Map.entry(Field.TITLE, 0), Map.entry(Field.DESCRIPTION, 1));
    }

    @Test
    void ofTwoColumnsForTheSameTheFirstIsRead() throws IOException {
        assertThat(search(Profile.STANDARD, Map.of(), "Judul,Judul Program,Uraian\nA,B,C\n")
                        .columns())
                .containsExactly(
                        new Headings.Heading(1, "Judul", "title"),
                        new Headings.Heading(2, "Judul Program", null),
                        new Headings.Heading(3, "Uraian", "description"));
    }

    @Test
    void withoutHeadingsTheFileIsRefusedAndToldWhatWasSeen() {
        assertThatThrownBy(() -> search(Profile.STANDARD, Map.of(), "merah,biru\n1,2\n"))
                .isInstanceOfSatisfying(UnreadableFileException.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("import.no-headings");
                    assertThat(refused.arguments()).containsExactly("merah, biru");
                });
    }

    private Headings search(Profile profile, Map<String, Field> given, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("daftar.csv"), text, StandardCharsets.UTF_8);
        HeadingSearch search = new HeadingSearch(Vocabulary.of(profile), given, below::add);
        SheetFile.open(file).forEachRow(search);
        search.end();
        return search.headings();
    }
}
