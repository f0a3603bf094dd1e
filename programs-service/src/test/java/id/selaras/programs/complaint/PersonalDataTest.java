package id.selaras.programs.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            NIK saya 3573011204850001                      | IDENTITY_NUMBER
            KK: 3573 0112 0485 0001.                       | IDENTITY_NUMBER
            3573-0112-0485-0001                            | IDENTITY_NUMBER
            hubungi 081234567890                           | TELEPHONE_NUMBER
            WA 0812-3456-7890 ya                           | TELEPHONE_NUMBER
            +62 812 3456 7890                              | TELEPHONE_NUMBER
            6281234567890                                  | TELEPHONE_NUMBER
            surat ke budi.s@example.co.id                  | E_MAIL_ADDRESS
            Bantuan Rp 1.500.000.000 tidak sampai          |
            Sejak 12-05-2027 sampai 30-06-2027 kosong      |
            RT 05 RW 12, 350 warga, 08.00 sampai 16.00     |
            kode 1.06.04.2.01.0001 dan 35.73.01.1001       |
            35730112048500012345 angka                     |
            """)
    void onlyNumbersThatTellAPersonAreFound(String text, PersonalData kind) {
        assertThat(PersonalData.in(text).orElse(null)).isEqualTo(kind);
    }
}
