package id.selaras.localstack.launcher;

import id.selaras.localstack.process.Folders;
import id.selaras.localstack.process.ServerFailedException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// The one folder that holds everything a local system keeps. It is marked by a file of ours; a folder with anything
/// in it but without that mark is somebody else's and is never written to.
final class DataFolder implements AutoCloseable {

    private static final String MARK = "selaras-data-folder";
    private static final long LEAST_BYTES = 500L * 1024 * 1024;

    private final Path root;
    private final FileChannel mark;

    private DataFolder(Path root, FileChannel mark) {
        this.root = root;
        this.mark = mark;
    }

    /// Takes the folder for this process alone, made where missing.
    ///
    /// @throws ServerFailedException where it is not ours, in use, or the disk is full
    static DataFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            Path root = folder.toRealPath();
            if (!Files.exists(root.resolve(MARK)) && !isEmpty(root)) {
                throw new ServerFailedException(
                        root + " is no data folder of Selaras and is not empty; nothing in it was touched");
            }
            requireSpace(root);
            return new DataFolder(root, lock(root));
        } catch (IOException e) {
            throw new ServerFailedException("The data folder " + folder + " cannot be used: " + e, e);
        }
    }

    /// Deletes everything in the folder but the mark that we hold.
    void empty() {
        try (var children = Files.newDirectoryStream(root)) {
            for (Path child : children) {
                if (!child.getFileName().toString().equals(MARK)) {
                    Folders.delete(child);
                }
            }
        } catch (IOException e) {
            throw new ServerFailedException("The data folder " + root + " could not be emptied: " + e, e);
        }
    }

    Path root() {
        return root;
    }

    Path file(String name) {
        return root.resolve(name);
    }

    Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    /// Empties the logs: each start has its own.
    void renewLogs() throws IOException {
        Path logs = root.resolve("logs");
        if (Files.exists(logs)) {
            Folders.delete(logs);
        }
        Files.createDirectories(logs);
    }

    @Override
    public void close() throws IOException {
        mark.close();
    }

    private static FileChannel lock(Path root) throws IOException {
        Path file = root.resolve(MARK);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new ServerFailedException("Selaras already runs on " + root + " (process "
                    + Files.readString(file).strip()
                    + "). Stop it with Ctrl-C there, or start another one with --data FOLDER and other ports.");
        }
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n"));
        return channel;
    }

    private static void requireSpace(Path root) throws IOException {
        long free = Files.getFileStore(root).getUsableSpace();
        if (free < LEAST_BYTES) {
            throw new ServerFailedException("The disk of " + root + " has only " + free / (1024 * 1024)
                    + " MB free; Selaras needs " + LEAST_BYTES / (1024 * 1024)
                    + " MB. Free some, or put the data elsewhere with --data FOLDER.");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return List.of().equals(children.limit(1).toList());
        }
    }
}
