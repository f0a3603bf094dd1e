package id.selaras.servicekit.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {
    @TempDir
    Path folder;

    @Test
    void aFileGivesTheValueOfItsVariable() throws IOException {
        Path file = Files.writeString(folder.resolve("programs-app"), "kQ3x9vRt77LmZw2p\n");

        Map<String, String> secrets =
                SecretFiles.read(Map.of("QUARKUS_DATASOURCE_PASSWORD_FILE", file.toString(), "QUARKUS_LOG_FILE", "x"));

        assertThat(secrets).containsExactly(Map.entry("QUARKUS_DATASOURCE_PASSWORD", "kQ3x9vRt77LmZw2p"));
        assertThat(new EnvConfigSource(secrets, 310).getValue("quarkus.datasource.password"))
                .isEqualTo("kQ3x9vRt77LmZw2p");
    }

    @Test
    void aFileThatIsNotThereEndsTheStart() {
        assertThatThrownBy(() -> SecretFiles.read(Map.of("SELARAS_WEBHOOK_SECRET_FILE", "/nowhere")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SELARAS_WEBHOOK_SECRET_FILE");
    }
}
