package id.selaras.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Remembers the running processes in a folder, each by number and start time, so that the next start can end what a
/// crash of everything, the guards included, left behind. The start time tells a process of ours from a stranger that
/// was given the same number later.
public final class ProcessRegister {

    private static final Duration CHILD_LIMIT = Duration.ofSeconds(2);
    // Systems derive start times from the boot time, which moves a little when the clock is set.
    private static final Duration CLOCK_PLAY = Duration.ofSeconds(2);

    private final Path folder;

    public ProcessRegister(Path folder) {
        this.folder = folder;
    }

    /// Remembers the process and those below it.
    public void add(GuardedProcess process) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + CHILD_LIMIT.toNanos();
        // The guard starts the server a moment after it has started itself.
        while (process.isAlive() && process.handles().size() < 3 && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        List<String> lines = new ArrayList<>();
        for (ProcessHandle handle : process.handles()) {
            handle.info().startInstant().ifPresent(start -> lines.add(handle.pid() + " " + start.toEpochMilli()));
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve(process.name() + ".pid"), lines);
    }

    /// The processes that are remembered and still run.
    public List<ProcessHandle> alive() throws IOException {
        List<ProcessHandle> alive = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*.pid")) {
                for (Path file : files) {
                    for (String line : Files.readAllLines(file)) {
                        ours(line).ifPresent(alive::add);
                    }
                }
            }
        }
        return alive;
    }

    /// Forgets every process.
    public void clear() throws IOException {
        if (Files.isDirectory(folder)) {
            Folders.delete(folder);
        }
    }

    /// Waits until the remembered processes have ended, as their guards make them, and kills those that have not.
    public void endLeftovers(Duration patience) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        List<ProcessHandle> left = alive();
        while (!left.isEmpty() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(100);
            left = alive();
        }
        for (ProcessHandle handle : left) {
            handle.destroyForcibly();
        }
        clear();
    }

    private static Optional<ProcessHandle> ours(String line) {
        String[] fields = line.split(" ");
        if (fields.length != 2) {
            return Optional.empty();
        }
        Instant started = Instant.ofEpochMilli(Long.parseLong(fields[1]));
        return ProcessHandle.of(Long.parseLong(fields[0]))
                .filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info()
                        .startInstant()
                        .map(start -> Duration.between(started, start).abs().compareTo(CLOCK_PLAY) < 0)
                        .orElse(false));
    }
}
