package id.selaras.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ProcessRegisterTest {

    @TempDir
    Path folder;

    private Process process;

    @BeforeEach
    void startAProcess() throws IOException {
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void endIt() {
        process.destroyForcibly();
    }

    @Test
    void whatACrashLeftIsEnded() throws Exception {
        remember(process.info().startInstant().orElseThrow());

        new ProcessRegister(folder).endLeftovers(Duration.ZERO);

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(folder).doesNotExist();
    }

    @Test
    void aStrangerWithTheSameNumberIsLeftAlone() throws Exception {
        remember(process.info().startInstant().orElseThrow().minusSeconds(3600));

        new ProcessRegister(folder).endLeftovers(Duration.ZERO);

        assertThat(process.isAlive()).isTrue();
        assertThat(folder).doesNotExist();
    }

    @Test
    void aRegisteredServerIsFoundWithItsGuard() throws Exception {
        GuardedProcess server =
                GuardedProcess.start(ServerCommand.of("server", List.of("sleep", "600"), folder.resolve("log")));
        ProcessRegister register = new ProcessRegister(folder.resolve("run"));
        register.add(server);

        assertThat(register.alive()).containsExactlyInAnyOrderElementsOf(server.handles());

        server.stop();
        assertThat(server.exited().get(20, TimeUnit.SECONDS)).isEqualTo(143);
        assertThat(register.alive()).isEmpty();
    }

    private void remember(Instant start) throws IOException {
        Files.writeString(folder.resolve("server.pid"), process.pid() + " " + start.toEpochMilli() + "\n");
    }
}
