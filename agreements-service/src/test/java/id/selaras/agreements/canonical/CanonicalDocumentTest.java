package id.selaras.agreements.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalDocumentTest {

    @Test
    void it_has_the_form_of_the_example_in_the_standard() {
        // RFC 8785, sections 3.2.2 and 3.2.3
        String json = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """;

        assertThat(CanonicalDocument.ofJson(json).text())
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void members_are_sorted_by_utf_16_code_units() {
        // RFC 8785, section 3.2.3
        String json = """
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                 "\\u00f6": "Latin Small Letter O With Diaeresis"}
                """;

        assertThat(CanonicalDocument.ofJson(json).text())
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "3.60, 3.6",
        "100.0, 100",
        "250, 250",
        "0.0001, 0.0001",
        "-0.5, -0.5",
        "99999999999.9999, 99999999999.9999",
        "12345678901.2345, 12345678901.2345",
        "1000000000000000, 1000000000000000"
    })
    void figures_of_fifteen_digits_stay_exact(String figure, String canonical) {
        assertThat(CanonicalDocument.ofJson("[" + figure + "]").text()).isEqualTo("[" + canonical + "]");
    }

    @Test
    void the_digest_is_that_of_the_utf_8_bytes() {
        CanonicalDocument document = CanonicalDocument.ofJson("{\"b\": \"é\", \"a\": 1.0}");

        assertThat(document.text()).isEqualTo("{\"a\":1,\"b\":\"é\"}");
        // printf '%s' '{"a":1,"b":"é"}' | sha256sum
        assertThat(document.sha256()).isEqualTo("09ad9fd2fb648cb2f62141215828ea00a62c299db05d20aa9ade2f527a301cc6");
    }
}
