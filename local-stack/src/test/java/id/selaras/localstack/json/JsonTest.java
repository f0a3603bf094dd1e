package id.selaras.localstack.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void readsEveryKindOfValue() {
        var read = Json.object("""
                { "text": "a\\"\\u00e9\\n", "number": -1.50e2, "list": [true, false, null, {}, []] }
                """);

        assertThat(read.get("text")).isEqualTo("a\"é\n");
        assertThat((BigDecimal) read.get("number")).isEqualByComparingTo("-150");
        assertThat(Json.at(read, "list", 0)).isEqualTo(true);
        assertThat(Json.at(read, "list", 2)).isNull();
        assertThat(Json.at(read, "list", 4)).isEqualTo(List.of());
    }

    @Test
    void writesWhatItReads() {
        String text = "{\"a\":[1,2.50,\"x\\\\y\\u0007\"],\"b\":{\"c\":null,\"d\":true},\"e\":[],\"f\":{}}";

        assertThat(Json.write(Json.read(text))).isEqualTo(text);
    }

    @Test
    void answersNullForAPathThatIsNotThere() {
        var read = Json.read("{\"a\":[{\"b\":1}]}");

        assertThat(Json.text(read, "a", 0, "b")).isEqualTo("1");
        assertThat(Json.text(read, "a", 1, "b")).isNull();
        assertThat(Json.text(read, "x", "y")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,", "[1 2]", "{\"a\" 1}", "\"open", "tru", "1 2", "\"\\x\"", "\"\\u12"})
    void refusesWhatIsNoJson(String text) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
