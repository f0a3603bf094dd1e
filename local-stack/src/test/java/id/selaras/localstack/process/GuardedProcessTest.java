package id.selaras.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class GuardedProcessTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void aKilledLauncherLeavesNoProcessAndNoScratch() throws Exception {
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        Process launcher = startLauncher(scratch);
        List<ProcessHandle> started = startedBy(launcher);
        assertThat(started).hasSize(3).allMatch(ProcessHandle::isAlive);

        launcher.destroyForcibly().waitFor();

        await().atMost(SOON).untilAsserted(() -> assertThat(started).noneMatch(ProcessHandle::isAlive));
        await().atMost(SOON).untilAsserted(() -> assertThat(scratch).doesNotExist());
    }

    @Test
    void theServerEndsWithTheLauncherEvenWhereItsGuardWasKilledBefore() throws Exception {
        Process launcher = startLauncher(Files.createDirectory(folder.resolve("scratch")));
        List<ProcessHandle> started = startedBy(launcher);
        started.getFirst().destroyForcibly();
        await().atMost(SOON).until(() -> !started.getFirst().isAlive());

        launcher.destroyForcibly().waitFor();

        await().atMost(SOON).untilAsserted(() -> assertThat(started).noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void aServerThatIgnoresTheSignalIsKilledAfterItsGrace() throws Exception {
        GuardedProcess server = start("trap '' TERM; echo ready; while :; do sleep 1; done", Duration.ofSeconds(1));
        await().atMost(SOON).until(() -> server.logTail(1).equals(List.of("ready")));

        server.stop();

        assertThat(server.exited().get(20, TimeUnit.SECONDS)).isEqualTo(137);
    }

    @Test
    void aServerThatEndsByItselfGivesItsStatusAndItsLastWords() throws Exception {
        GuardedProcess server = start("echo first; echo last; exit 7", Duration.ofSeconds(1));

        assertThat(server.exited().get(20, TimeUnit.SECONDS)).isEqualTo(7);
        assertThat(server.logTail(1)).containsExactly("last");
    }

    private GuardedProcess start(String script, Duration grace) {
        return GuardedProcess.start(
                ServerCommand.of("server", List.of("/bin/sh", "-c", script), folder.resolve("server.log"))
                        .stoppedBy("TERM", grace));
    }

    private Process startLauncher(Path scratch) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LauncherProbe.class.getName(),
                        folder.resolve("probe.log").toString(),
                        scratch.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// The guard, then what it started, as the launcher wrote them.
    private static List<ProcessHandle> startedBy(Process launcher) throws IOException {
        List<ProcessHandle> handles = new ArrayList<>();
        BufferedReader lines = launcher.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null && !line.equals("started"); line = lines.readLine()) {
            Optional<ProcessHandle> handle = ProcessHandle.of(Long.parseLong(line));
            handle.ifPresent(handles::add);
        }
        return handles;
    }
}
