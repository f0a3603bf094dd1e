package id.selaras.localstack.postgres;

import id.selaras.localstack.process.ServerFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The lock file that a killed PostgreSQL leaves in its data folder. PostgreSQL takes it for a running server where any
/// other process of the same user has meanwhile got the number in it, which happens after every restart of a container.
final class StaleLock {

    private StaleLock() {}

    /// Removes the lock file where no PostgreSQL has its number.
    static void remove(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return;
            }
            List<String> lines = Files.readAllLines(file);
            String number = lines.isEmpty() ? "" : lines.getFirst().strip();
            if (!number.matches("[0-9]+") || !isPostgres(Long.parseLong(number))) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new ServerFailedException("PostgreSQL's lock file " + file + " cannot be read: " + e, e);
        }
    }

    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().command())
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }
}
