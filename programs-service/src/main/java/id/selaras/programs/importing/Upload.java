package id.selaras.programs.importing;

import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A body written to a file as it comes in. Closing it deletes the file.
record Upload(Path file, long size, byte[] sha256) implements AutoCloseable {
    private static final int PORTION = 64 * 1024;

    /// @throws ProblemException 413 as soon as more than `most` bytes have come
    static Upload receive(InputStream body, long most) throws IOException {
        Path file = Files.createTempFile("selaras-upload-", ".tmp");
        boolean received = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] portion = new byte[PORTION];
            long size = 0;
            for (int read = body.read(portion); read >= 0; read = body.read(portion)) {
                size += read;
                if (size > most) {
                    throw ProblemException.of(ProblemType.TOO_LARGE, "import.file-large", most / (1024 * 1024));
                }
                digest.update(portion, 0, read);
                out.write(portion, 0, read);
            }
            received = true;
            return new Upload(file, size, digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            if (!received) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
