package id.selaras.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    private static final Path DEFAULT = Path.of("/somewhere/.local-stack");

    @Test
    void withoutWordsTheDefaultsHold() {
        Options options = parse(Map.of());

        assertThat(options.check()).isFalse();
        assertThat(options.fresh()).isFalse();
        assertThat(options.sample()).isTrue();
        assertThat(options.data()).isEqualTo(DEFAULT);
        assertThat(options.ports().of(Part.GATEWAY)).isEqualTo(8080);
    }

    @Test
    void theCommandLineGoesBeforeTheEnvironment() {
        Map<String, String> environment = Map.of("SELARAS_PORT_GATEWAY", "9001", "SELARAS_PORT_KAFKA", "9002");

        Options options = parse(environment, "--port", "gateway=9003", "--fresh", "--no-sample");

        assertThat(options.ports().of(Part.GATEWAY)).isEqualTo(9003);
        assertThat(options.ports().of(Part.KAFKA)).isEqualTo(9002);
        assertThat(options.fresh()).isTrue();
        assertThat(options.sample()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "--fast,                 unknown option --fast",
        "--port,                 --port needs a value",
        "--port gateway,         a port is a number from 1 to 65535",
        "--port gateway=70000,   a port is a number from 1 to 65535",
        "--port database=5432,   the part must be one of postgres",
    })
    void aWrongWordIsExplained(String words, String explanation) {
        assertThatThrownBy(() -> parse(Map.of(), words.split(" ")))
                .isInstanceOf(Options.UsageException.class)
                .hasMessageContaining(explanation);
    }

    private static Options parse(Map<String, String> environment, String... words) {
        return Options.parse(List.of(words), environment, DEFAULT);
    }
}
