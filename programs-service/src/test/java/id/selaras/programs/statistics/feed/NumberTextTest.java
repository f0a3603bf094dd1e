package id.selaras.programs.statistics.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            4,62         | 4.62
            7.43         | 7.43
            16663        | 16663
            -0,5         | -0.5
            1.234.567    | 1234567
            1,234,567.25 | 1234567.25
            12.345,6     | 12345.6
            0,871        | 0.871
            72,6134      | 72.6134
            ' 10.5 '     | 10.5
            """)
    void numbersAreReadWithCommaOrPoint(String text, String number) {
        assertThat(NumberText.read(text)).hasToString("Optional[" + number + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"16.663", "1,234", "-12,345"})
    void whatMayBeThousandsOrDecimalsIsNotGuessed(String text) {
        assertThat(NumberText.read(text)).isEmpty();
        assertThat(NumberText.isAmbiguous(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n/a", "1.2.3", "1,2,3", "12%", "1e5", "1.23.456", "--5"})
    void otherTextIsNoNumber(String text) {
        assertThat(NumberText.read(text)).isEmpty();
        assertThat(NumberText.isAmbiguous(text)).isFalse();
    }
}
