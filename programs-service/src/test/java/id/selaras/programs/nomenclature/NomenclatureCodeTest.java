package id.selaras.programs.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NomenclatureCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"1.06.05.2.02.0006", "1.06.05.2.02.06", "X.XX.01.2.01.0001", "1.01.07.7.01.0001"})
    void everyEditionsFormIsRead(String text) {
        assertThat(NomenclatureCode.parse(text)).contains(new NomenclatureCode(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1.06.05", "1.06.05.2.02", "1.6.05.2.02.0006", "1.06.05.2.02.00006", "X.06.5.2.02.0006"})
    void otherFormsAreNotRead(String text) {
        assertThat(NomenclatureCode.parse(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is described by {1}")
    @CsvSource({
        "1.06.01.2.01.0001, X.XX.01.2.01.0001",
        "X.XX.01.2.01.0001, X.XX.01.2.01.0001",
        "1.06.05.2.02.0006, 1.06.05.2.02.0006",
    })
    void theSupportProgrammeIsDescribedOnceForAllFields(String code, String described) {
        assertThat(new NomenclatureCode(code).described().text()).isEqualTo(described);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1.06.01.2.01.0001, true",
        "7.01.01.2.05.0011, true",
        "X.XX.01.2.01.0001, true",
        "1.06.05.2.02.0006, false",
        "1.01.02.2.01.0001, false",
    })
    void programme01IsTheSupportProgramme(String code, boolean support) {
        assertThat(new NomenclatureCode(code).isSupport()).isEqualTo(support);
    }
}
