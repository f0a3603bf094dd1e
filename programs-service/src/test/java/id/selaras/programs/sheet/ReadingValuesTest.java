package id.selaras.programs.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12",
                "12.5 | 12.5",
                "12,5 | 12.5",
                "1.500 | 1500",
                "1.500.000 | 1500000",
                "1.500.000,50 | 1500000.50",
                "1,500,000 | 1500000",
                "1,500,000.25 | 1500000.25",
                "0.500 | 0.500",
                "0,125 | 0.125",
                "-3,2 | -3.2",
                "12,5% | 12.5",
                "1 500 000 | 1500000"
            })
    void aNumberIsReadAsPeopleMeanIt(String text, BigDecimal number) {
        assertThat(Cell.text(text).asNumber()).contains(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rp 1.500.000 | 1500000",
                "Rp. 1.500.000,- | 1500000",
                "1,500 | 1500",
                "Rp1.500.000,00 | 1500000.00",
                "2520000000 | 2520000000"
            })
    void moneyHasNoCentsToMistakeForThousands(String text, BigDecimal rupiah) {
        assertThat(Cell.text(text).asMoney()).contains(rupiah);
    }

    @Test
    void aNumberThatCouldBeTwoIsNotGuessed() {
        assertThatThrownBy(() -> Cell.text("1,500").asNumber())
                .isInstanceOfSatisfying(
                        UnreadableValueException.class,
                        unreadable -> assertThat(unreadable.suggestions()).containsExactly("1500", "1,5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seratus", "1.50.000", "12 orang", "1e5", "--5", "1,2,3"})
    void whatIsNoNumberIsRefused(String text) {
        assertThatThrownBy(() -> Cell.text(text).asNumber()).isInstanceOf(UnreadableValueException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 2027-03-01",
        "1/3/2027, 2027-03-01",
        "01-03-2027, 2027-03-01",
        "3/31/2027, 2027-03-31",
        "1 Maret 2027, 2027-03-01",
        "17 Agt 2027, 2027-08-17",
        "5 Nopember 2027, 2027-11-05",
        "2027-03-01 00:00:00, 2027-03-01"
    })
    void aDayIsReadAsPeopleWriteIt(String text, LocalDate day) {
        assertThat(Cell.text(text).asDate()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 Februari 2027", "besok", "2027", "30/2/2027"})
    void whatIsNoDayIsRefused(String text) {
        assertThatThrownBy(() -> Cell.text(text).asDate()).isInstanceOf(UnreadableValueException.class);
    }

    @ParameterizedTest
    @CsvSource({"3,3", "12,12", "13,0", "Maret,3", "des,12", "x,0", "'',0"})
    void aMonthIsNamedOrCounted(String text, int month) {
        assertThat(Days.month(text)).isEqualTo(month);
    }

    @Test
    void whiteSpaceIsTidiedAndLineEndsAreKept() {
        assertThat(Cell.text(" Bantuan \u00a0  sosial\t\r\n tunai \u0007 ").text())
                .isEqualTo("Bantuan sosial\ntunai");
        assertThat(Cell.text(" \u200b ")).isEqualTo(Cell.EMPTY);
    }

    @Test
    void theMarkAgainstFormulasIsDropped() {
        assertThat(Cell.text("'=SUM(A1)").text()).isEqualTo("=SUM(A1)");
        assertThat(Cell.text("'s").text()).isEqualTo("'s");
    }
}
