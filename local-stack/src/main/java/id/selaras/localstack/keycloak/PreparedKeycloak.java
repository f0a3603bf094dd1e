package id.selaras.localstack.keycloak;

import id.selaras.localstack.process.Folders;
import id.selaras.localstack.process.GuardedProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// An optimised Keycloak, and the database of a realm for it.
///
/// @param home     the installation; never written to again
/// @param template the folder of the database that instances start from
public record PreparedKeycloak(Path home, Path template) {

    static final String DATABASE_NAME = "h2";
    static final String DATABASE = "data/" + DATABASE_NAME;

    private static final List<String> SHARED = List.of("lib", "conf", "providers", "themes");
    private static final String TEMPLATE_NOTE = "realm";

    /// Makes the folder of an instance: the installation by links, the database as a copy. An instance that was made
    /// from another version of the realm or of Keycloak is made anew.
    ///
    /// @return false where the instance was there already
    public boolean layOutWithRealm(Path instance) throws IOException {
        Path note = instance.resolve(TEMPLATE_NOTE);
        String wanted = template.getFileName().toString();
        if (Files.exists(note) && Files.readString(note).equals(wanted)) {
            return false;
        }
        if (Files.exists(instance)) {
            Folders.delete(instance);
        }
        layOut(instance);
        Files.createDirectories(instance.resolve(DATABASE));
        try (var files = Files.newDirectoryStream(template.resolve(DATABASE_NAME), "*.mv.db")) {
            for (Path file : files) {
                Files.copy(file, instance.resolve(DATABASE).resolve(file.getFileName()));
            }
        }
        Files.writeString(note, wanted);
        return true;
    }

    void layOut(Path instance) throws IOException {
        Files.createDirectories(instance.resolve("data"));
        for (String folder : SHARED) {
            Files.createSymbolicLink(instance.resolve(folder), home.resolve(folder));
        }
    }

    /// Starts the instance on the loopback address.
    public GuardedProcess start(Path instance, int port, Path log) {
        return GuardedProcess.start(KeycloakProgram.of(instance)
                .command(
                        log,
                        "start",
                        List.of(
                                "--optimized",
                                "--cache=local",
                                "--http-enabled=true",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port,
                                "--hostname=http://localhost:" + port,
                                "--log-level=warn")));
    }
}
