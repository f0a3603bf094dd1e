package id.selaras.localstack.postgres;

import id.selaras.localstack.Checkout;
import id.selaras.localstack.process.Folders;
import id.selaras.localstack.process.ServerFailedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL programs, unpacked once into this user's cache from the archive that the build fetched.
///
/// @param home the folder that holds `bin`, `lib` and `share`
public record PostgresBinaries(Path home) {

    private static final String ARCHIVE_PREFIX = "postgresql-";

    /// @throws ServerFailedException where the archive cannot be unpacked (no space, no permission)
    public static PostgresBinaries of(Checkout checkout) {
        Path archive = checkout.serverArchive(ARCHIVE_PREFIX);
        String version = archive.getFileName().toString().replace(".jar", "");
        Path home = OrdinaryUser.cache().resolve(version + "-" + System.getProperty("os.arch"));
        if (!Files.isDirectory(home)) {
            try {
                unpack(archive, home);
            } catch (IOException e) {
                throw new ServerFailedException("PostgreSQL could not be unpacked to " + home + ": " + e, e);
            }
        }
        return new PostgresBinaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static void unpack(Path archive, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        Path work = Files.createTempDirectory(home.getParent(), ".postgresql");
        try (ZipFile jar = new ZipFile(archive.toFile());
                InputStream packed = jar.getInputStream(tarball(jar));
                InputStream tar = new BufferedInputStream(new XZInputStream(packed), 1 << 16)) {
            new TarReader(tar, work).unpack();
        }
        work.toFile().setReadable(true, false);
        work.toFile().setExecutable(true, false);
        try {
            // In one step, so that two starts at once never see half of it.
            Files.move(work, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException otherWasFirst) {
            Folders.delete(work);
        }
    }

    private static ZipEntry tarball(ZipFile jar) throws IOException {
        return jar.stream()
                .filter(entry -> entry.getName().endsWith(".txz"))
                .findFirst()
                .orElseThrow(() -> new IOException("no .txz in " + jar.getName()));
    }
}
