package id.selaras.benchmarks.country;

import id.selaras.localstack.process.FreePort;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// overlap-service as it is packaged, in a process of its own.
final class OverlapProcess implements AutoCloseable {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");
    private static final long PATIENCE_MILLIS = 120_000;

    private final Process process;

    private OverlapProcess(Process process) {
        this.process = process;
    }

    static OverlapProcess start(Path root, String heap, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port = FreePort.any();
        List<String> words = new ArrayList<>(List.of(
                java("java"),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.http.host=127.0.0.1"));
        settings.forEach((name, value) -> words.add("-D" + name + "=" + value));
        String flags = System.getProperty("selaras.java-options", "");
        if (!flags.isBlank()) {
            words.addAll(1, List.of(flags.split(" ")));
        }
        words.addAll(List.of(
                "-jar",
                root.resolve("overlap-service/target/quarkus-app/quarkus-run.jar")
                        .toString()));
        Path log = Path.of(System.getProperty("java.io.tmpdir"), "selaras-country-year.log");
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!FreePort.answers(port)) {
            if (!process.isAlive() || System.currentTimeMillis() > deadline) {
                throw new IllegalStateException("overlap-service does not start; see " + log);
            }
            Thread.sleep(100);
        }
        return new OverlapProcess(process);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Lets it rest, while the machine is needed for something else.
    void pause() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void goOn() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", name, String.valueOf(process.pid())).start().waitFor();
    }

    /// What is still reachable in the heap, in bytes: a full collection runs first.
    long liveBytes() throws IOException, InterruptedException {
        Process histogram = new ProcessBuilder(java("jcmd"), String.valueOf(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String answer = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        histogram.waitFor();
        Matcher total = TOTAL.matcher(answer);
        if (!total.find()) {
            throw new IllegalStateException(
                    "no histogram: " + answer.lines().limit(3).toList());
        }
        return Long.parseLong(total.group(1));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }
}
