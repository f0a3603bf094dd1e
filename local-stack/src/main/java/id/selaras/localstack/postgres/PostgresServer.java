package id.selaras.localstack.postgres;

import id.selaras.localstack.process.Folders;
import id.selaras.localstack.process.FreePort;
import id.selaras.localstack.process.GuardedProcess;
import id.selaras.localstack.process.ServerCommand;
import id.selaras.localstack.process.ServerFailedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// One PostgreSQL server and its data folder.
public final class PostgresServer {

    public static final String SUPERUSER = "postgres";

    private static final String INITIALIZED = "selaras-initialized";
    private static final Duration SETUP_LIMIT = Duration.ofMinutes(2);

    private final PostgresBinaries binaries;
    private final Path data;
    private final Path log;

    /// @param data its data folder; created by [#initialize]
    /// @param log  file that gets what its programs write
    public PostgresServer(PostgresBinaries binaries, Path data, Path log) {
        this.binaries = binaries;
        this.data = data;
        this.log = log;
    }

    /// Whether the data folder was made, and made to the end.
    public boolean isInitialized() {
        return Files.exists(data.resolve(INITIALIZED));
    }

    /// Creates the data folder with the databases in it. Nothing listens meanwhile, so no other program can come in
    /// between.
    ///
    /// @throws ServerFailedException with the last lines of the log
    public void initialize(String superuserPassword, List<Database> databases) {
        try {
            if (Files.exists(data)) {
                Folders.delete(data);
            }
            Files.createDirectories(data);
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            Path passwordFile = Files.createTempFile(data.toAbsolutePath().getParent(), "postgres", ".pw");
            try {
                Files.writeString(passwordFile, superuserPassword);
                OrdinaryUser.own(data);
                OrdinaryUser.own(passwordFile);
                run(initdb(passwordFile), "");
            } finally {
                Files.delete(passwordFile);
            }
            List<String> creation = databases.stream()
                    .flatMap(database -> database.creation().stream())
                    .toList();
            runStatements("postgres", creation);
            for (Database database : databases) {
                runStatements(database.name(), database.grants());
            }
            Files.createFile(data.resolve(INITIALIZED));
        } catch (IOException e) {
            throw new ServerFailedException("PostgreSQL's data folder " + data + " could not be made: " + e, e);
        }
    }

    /// Starts the server on the loopback address; it listens when [#awaitReady] returns.
    ///
    /// @param settings configuration parameters, such as `max_connections`
    /// @param scratch  where its data is not worth keeping: the folder to delete when it has ended
    public GuardedProcess start(int port, Map<String, String> settings, Optional<Path> scratch) {
        StaleLock.remove(data);
        List<String> words = new ArrayList<>(List.of(
                binaries.program("postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories="));
        settings.forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        ServerCommand command = ServerCommand.of("postgresql", OrdinaryUser.words(words), log)
                .with(Map.of("LC_ALL", "C"))
                // INT is PostgreSQL's fast shutdown, QUIT its immediate one.
                .stoppedBy(scratch.isPresent() ? "QUIT" : "INT", Duration.ofSeconds(10));
        return GuardedProcess.start(scratch.map(command::withScratch).orElse(command));
    }

    /// Waits until the server accepts connections.
    ///
    /// @throws ServerFailedException where it ended or did not within the limit
    public void awaitReady(GuardedProcess server, int port, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!isReady() || !FreePort.answers(port)) {
            if (!server.isAlive() || System.nanoTime() > deadline) {
                throw new ServerFailedException(
                        "PostgreSQL did not start; the end of " + log + ":\n" + String.join("\n", server.logTail(15)));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /// The server writes its state into the last line of its pid file.
    private boolean isReady() {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() >= 8 && lines.get(7).strip().equals("ready");
        } catch (IOException notYetWritten) {
            return false;
        }
    }

    private List<String> initdb(Path passwordFile) {
        return List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + data,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-sync");
    }

    /// Runs the statements in single-user mode: each line is one statement there.
    private void runStatements(String database, List<String> statements) throws IOException {
        run(
                List.of(
                        binaries.program("postgres").toString(),
                        "--single",
                        "-D",
                        data.toString(),
                        "-c",
                        "exit_on_error=on",
                        database),
                String.join("\n", statements) + "\n");
    }

    private void run(List<String> words, String input) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        ProcessBuilder builder = new ProcessBuilder(OrdinaryUser.words(words))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        try {
            if (!process.waitFor(SETUP_LIMIT.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new ServerFailedException("PostgreSQL's data folder could not be set up; see " + log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new ServerFailedException("interrupted while setting up PostgreSQL", e);
        }
    }
}
