package id.selaras.benchmarks.reading;

import id.selaras.localstack.process.FreePort;
import id.selaras.localstack.process.GuardedProcess;
import id.selaras.localstack.process.ServerCommand;
import id.selaras.localstack.testing.LocalServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The two services that are compared, both with the same JVM options and the same database.
final class Services {
    private static final Path ROOT = Path.of(System.getProperty("selaras.root"));
    private static final long PATIENCE_MILLIS = 120_000;

    private final Map<String, String> settings;
    private final Path logs;

    Services() throws IOException {
        LocalServers servers = new LocalServers();
        servers.init(Map.of("database", "programs"));
        settings = servers.start();
        logs = Files.createTempDirectory("selaras-read-throughput");
    }

    /// @return its port
    int start(String module) throws InterruptedException {
        int port = FreePort.any();
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseParallelGC",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.http.host=127.0.0.1"));
        settings.forEach((name, value) -> words.add("-D" + name + "=" + value));
        words.addAll(List.of(
                "-jar",
                ROOT.resolve(module)
                        .resolve("target/quarkus-app/quarkus-run.jar")
                        .toString()));
        String name = Path.of(module).getFileName().toString();
        GuardedProcess process = GuardedProcess.start(ServerCommand.of(name, words, logs.resolve(name + ".log")));
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!FreePort.answers(port)) {
            if (!process.isAlive() || System.currentTimeMillis() > deadline) {
                throw new IllegalStateException(name + " does not start; see " + logs);
            }
            Thread.sleep(100);
        }
        return port;
    }
}
