package id.selaras.localstack.kafka;

import id.selaras.localstack.process.FreePort;
import id.selaras.localstack.process.GuardedProcess;
import id.selaras.localstack.process.ServerCommand;
import id.selaras.localstack.process.ServerFailedException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One Kafka broker that is also its own controller (KRaft), in a JVM of its own.
public final class KafkaBroker {

    // One cluster lives in one data folder, so its id may be the same everywhere; 16 bytes in URL-safe Base64.
    private static final String CLUSTER_ID = "c2VsYXJhcy1sb2NhbC0xMA";
    private static final Duration SETUP_LIMIT = Duration.ofMinutes(1);

    private final Path jars;
    private final Path folder;
    private final Path log;

    /// @param jars   the folder of the broker's jars
    /// @param folder its settings and data; made by [#start] where missing
    /// @param log    file that gets what it writes
    public KafkaBroker(Path jars, Path folder, Path log) {
        this.jars = jars;
        this.folder = folder;
        this.log = log;
    }

    /// Starts the broker on the loopback address; [#awaitReady] tells when it answers.
    ///
    /// @param settings broker settings on top of those that a single broker needs
    /// @param scratch  where its data is not worth keeping: the folder to delete when it has ended
    /// @throws ServerFailedException where it cannot be set up
    public GuardedProcess start(int port, Map<String, String> settings, Optional<Path> scratch) {
        try {
            Files.createDirectories(folder);
            writeSettings(port, settings);
            if (!Files.exists(folder.resolve("data/meta.properties"))) {
                format();
            }
        } catch (IOException e) {
            throw new ServerFailedException("Kafka's folder " + folder + " could not be made: " + e, e);
        }
        ServerCommand command =
                ServerCommand.of("kafka", java("kafka.Kafka", settingsFile().toString()), log);
        return GuardedProcess.start(scratch.map(folderToDelete ->
                        command.stoppedBy("KILL", Duration.ofSeconds(1)).withScratch(folderToDelete))
                .orElse(command.stoppedBy("TERM", Duration.ofSeconds(15))));
    }

    /// Waits until the broker listens. It answers requests a moment later; clients repeat theirs until then.
    ///
    /// @throws ServerFailedException where it ended or did not listen within the limit
    public void awaitReady(GuardedProcess broker, int port, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!FreePort.answers(port)) {
            if (!broker.isAlive() || System.nanoTime() > deadline) {
                throw new ServerFailedException(
                        "Kafka did not start; the end of " + log + ":\n" + String.join("\n", broker.logTail(15)));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /// Creates the topics of Selaras that are missing, by a short program on the broker's jars; a note in the folder
    /// saves the second or two that it takes where they are all there.
    ///
    /// @throws ServerFailedException where the broker does not do it
    public void createTopics(int port) throws IOException {
        Path note = folder.resolve("topics");
        String wanted = Topic.ALL.toString();
        if (!Files.exists(note) || !Files.readString(note).equals(wanted)) {
            run("its topics", java(TopicSetup.class.getName(), "127.0.0.1:" + port));
            Files.writeString(note, wanted);
        }
    }

    /// Command line of a main class on the broker's jars, for short programs and the broker alike.
    private List<String> java(String mainClass, String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx256m",
                // Small heap, two cores: the serial collector and the quick compiler start and stay smallest.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.config.file=" + folder.resolve("logging.properties"),
                "-cp",
                jars + "/*:" + ownClasses(),
                mainClass));
        words.addAll(List.of(arguments));
        return words;
    }

    private Path settingsFile() {
        return folder.resolve("broker.properties");
    }

    private void writeSettings(int port, Map<String, String> more) throws IOException {
        int controllerPort = FreePort.any();
        Map<String, String> settings = new TreeMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", folder.resolve("data").toString());
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
        settings.putAll(more);
        List<String> lines = settings.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
        Files.write(settingsFile(), lines);
        Files.writeString(folder.resolve("logging.properties"), """
                handlers=java.util.logging.ConsoleHandler
                java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n
                .level=WARNING
                """);
    }

    private void format() {
        run(
                "its data folder",
                java(
                        "kafka.tools.StorageTool",
                        "format",
                        "-t",
                        CLUSTER_ID,
                        "-c",
                        settingsFile().toString()));
    }

    private void run(String what, List<String> words) {
        GuardedProcess program = GuardedProcess.start(ServerCommand.of("kafka-setup", words, log));
        try {
            if (program.exited().get(SETUP_LIMIT.toSeconds(), TimeUnit.SECONDS) != 0) {
                throw new ServerFailedException("Kafka could not set up " + what + "; the end of " + log + ":\n"
                        + String.join("\n", program.logTail(15)));
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new ServerFailedException("Kafka could not set up " + what + "; see " + log, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailedException("interrupted while setting up Kafka", e);
        } finally {
            program.stop();
        }
    }

    private static Path ownClasses() {
        try {
            return Path.of(TopicSetup.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
