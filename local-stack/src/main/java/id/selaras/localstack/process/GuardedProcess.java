package id.selaras.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A server process that cannot outlive this one.
///
/// The server runs under a small shell script (`guard.sh`) whose standard input is a pipe from this JVM. When the
/// pipe closes (because [#stop] closes it, or because this JVM ended in any way, `kill -9` included) the script stops
/// the server. It runs in a session of its own where the machine can do that, so that a Ctrl-C at the terminal reaches
/// this JVM alone and the servers end in the right order.
public final class GuardedProcess {

    private static final String GUARD = readGuard();
    private static final boolean HAS_SETSID = Files.isExecutable(Path.of("/usr/bin/setsid"));

    private static final Duration SPARE = Duration.ofSeconds(5);

    private final ServerCommand command;
    private final Process process;
    private final CompletableFuture<Integer> exit;

    private GuardedProcess(ServerCommand command, Process process) {
        this.command = command;
        this.process = process;
        // The callback also keeps this object, and with it the pipe, reachable until the server has ended.
        this.exit = process.onExit().thenApply(ended -> {
            closePipe();
            return ended.exitValue();
        });
    }

    /// Starts the server; returns at once.
    ///
    /// @throws ServerFailedException where the process cannot be created
    public static GuardedProcess start(ServerCommand command) {
        List<String> words = new ArrayList<>();
        if (HAS_SETSID) {
            words.add("/usr/bin/setsid");
        }
        words.addAll(List.of("/bin/sh", "-c", GUARD, "selaras-" + command.name(), command.stopSignal()));
        words.add(Long.toString(command.grace().toSeconds()));
        words.add(command.scratch().map(Path::toString).orElse(""));
        words.addAll(command.words());
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(command.log().toFile()));
        builder.environment().putAll(command.environment());
        try {
            Files.createDirectories(command.log().toAbsolutePath().getParent());
            return new GuardedProcess(command, builder.start());
        } catch (IOException e) {
            throw new ServerFailedException(command.name() + " could not be started: " + e.getMessage(), e);
        }
    }

    public String name() {
        return command.name();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// The guard and every process below it.
    public List<ProcessHandle> handles() {
        List<ProcessHandle> all = new ArrayList<>(List.of(process.toHandle()));
        all.addAll(process.descendants().toList());
        return all;
    }

    /// Completes with the server's exit status when it has ended.
    public CompletableFuture<Integer> exited() {
        return exit.copy();
    }

    /// Asks the server to stop; it is killed after its grace. Returns at once, [#exited] tells when it has ended.
    public void stop() {
        closePipe();
        // In case somebody killed the part of the guard that reads the pipe.
        CompletableFuture.delayedExecutor(command.grace().plus(SPARE).toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> handles().forEach(ProcessHandle::destroyForcibly));
    }

    /// The last lines that the server wrote.
    public List<String> logTail(int lines) {
        try {
            String text = Files.readString(command.log(), StandardCharsets.UTF_8);
            List<String> all = text.lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException unreadable) {
            return List.of("(" + command.log() + " could not be read: " + unreadable.getMessage() + ")");
        }
    }

    private void closePipe() {
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyGone) {
            // The guard ended before us: nothing is left to tell it.
        }
    }

    private static String readGuard() {
        try (var in = GuardedProcess.class.getResourceAsStream("guard.sh")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
