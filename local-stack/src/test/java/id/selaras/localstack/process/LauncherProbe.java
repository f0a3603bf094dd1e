package id.selaras.localstack.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A launcher of one server that does nothing, in a JVM of its own so that a test can kill it.
final class LauncherProbe {

    private LauncherProbe() {}

    /// @param arguments log file, scratch folder
    public static void main(String[] arguments) throws Exception {
        ServerCommand command = ServerCommand.of("probe", List.of("sleep", "600"), Path.of(arguments[0]))
                .withScratch(Path.of(arguments[1]))
                .stoppedBy("TERM", Duration.ofSeconds(5));
        GuardedProcess server = GuardedProcess.start(command);
        while (server.handles().size() < 3) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        server.handles().forEach(handle -> System.out.println(handle.pid()));
        System.out.println("started");
        TimeUnit.MINUTES.sleep(10);
    }
}
