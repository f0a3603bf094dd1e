package id.selaras.localstack.keycloak;

import id.selaras.localstack.process.Folders;
import id.selaras.localstack.process.ServerFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Keycloak as it is kept in this user's cache: unpacked and optimised once, with a database that holds the realm
/// already. A later start copies that database (under 2 MB) instead of building it, which takes most of a minute.
public final class KeycloakInstallation {

    /// Class-path resource of the realm.
    public static final String REALM_RESOURCE = "/keycloak/selaras-realm.json";

    // What a development realm never uses costs start-up time and memory.
    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=dev-file",
            "--health-enabled=true",
            "--http-management-health-enabled=false",
            "--features-disabled=organization,oid4vc-vci,workflows,device-flow,ciba,kerberos,par,"
                    + "step-up-authentication-saml,recovery-codes,passkeys,impersonation");

    private static final String FINISHED = ".finished";
    private static final String PREFIX = "keycloak-";

    private final Path archive;
    private final Path cache;
    private final Path log;
    private final Consumer<String> progress;

    /// @param archive  the distribution, `keycloak-<version>.zip`
    /// @param cache    folder that keeps what was prepared
    /// @param log      file that gets what Keycloak's programs write meanwhile
    /// @param progress told what takes long
    public KeycloakInstallation(Path archive, Path cache, Path log, Consumer<String> progress) {
        this.archive = archive;
        this.cache = cache;
        this.log = log;
        this.progress = progress;
    }

    /// Prepares what is missing.
    ///
    /// @throws ServerFailedException where that fails, with the end of the log
    public PreparedKeycloak prepare() {
        try {
            Files.createDirectories(cache);
            byte[] realm = realm();
            String version = archive.getFileName().toString().replace(".zip", "");
            Path home = cache.resolve(
                    version + "-" + digest(BUILD_OPTIONS.toString().getBytes(StandardCharsets.UTF_8)));
            Path database = home.resolveSibling(home.getFileName() + "-realm-" + digest(realm));
            // Two starts at once prepare it once: the second waits for the first.
            try (FileChannel channel = FileChannel.open(
                            cache.resolve(PREFIX + "lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                assert lock.isValid();
                if (isMissing(home)) {
                    progress.accept("Keycloak is unpacked and optimised; this happens once and takes a minute or two");
                    install(home);
                }
                if (isMissing(database)) {
                    progress.accept("Keycloak imports the realm; this happens once for each version of the realm file");
                    importRealm(home, database, realm);
                }
            }
            return new PreparedKeycloak(home, database);
        } catch (IOException e) {
            throw new ServerFailedException("Keycloak could not be prepared in " + cache + ": " + e, e);
        }
    }

    private static boolean isMissing(Path prepared) throws IOException {
        if (Files.exists(prepared.resolve(FINISHED))) {
            return false;
        }
        if (Files.exists(prepared)) {
            Folders.delete(prepared);
        }
        return true;
    }

    private void install(Path home) throws IOException {
        unzip(home);
        KeycloakProgram.of(home).run(log, "build", BUILD_OPTIONS);
        Files.createFile(home.resolve(FINISHED));
    }

    private void importRealm(Path home, Path database, byte[] realm) throws IOException {
        Path instance = database.resolve("instance");
        Path file = database.resolve("realm.json");
        Files.createDirectories(database);
        Files.write(file, realm);
        new PreparedKeycloak(home, database).layOut(instance);
        KeycloakProgram.of(instance).run(log, "import", List.of("--optimized", "--cache=local", "--file=" + file));
        Files.move(instance.resolve(PreparedKeycloak.DATABASE), database.resolve(PreparedKeycloak.DATABASE_NAME));
        Folders.delete(instance);
        Files.createFile(database.resolve(FINISHED));
    }

    /// Unpacks the distribution without its first folder, which is named after the version.
    private void unzip(Path home) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String inner = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path target = home.resolve(inner).normalize();
                if (!target.startsWith(home)) {
                    throw new IOException("entry out of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }

    private static byte[] realm() throws IOException {
        try (InputStream in = KeycloakInstallation.class.getResourceAsStream(REALM_RESOURCE)) {
            return in.readAllBytes();
        }
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
