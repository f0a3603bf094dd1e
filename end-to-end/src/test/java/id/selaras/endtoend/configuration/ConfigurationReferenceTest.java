package id.selaras.endtoend.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConfigurationReferenceTest {
    private static final Path ROOT = Path.of(System.getProperty("selaras.root"));
    private static final Path REFERENCE = ROOT.resolve("docs/configuration.md");

    @Test
    void theReferenceSaysWhatTheCodeSays() throws IOException {
        String fromCode = new ConfigurationReference(ROOT).markdown();
        if (Boolean.getBoolean("selaras.update-reference")) {
            Files.writeString(REFERENCE, fromCode);
        }

        assertThat(REFERENCE)
                .as("run the test with -Dselaras.update-reference=true")
                .hasContent(fromCode);
    }
}
