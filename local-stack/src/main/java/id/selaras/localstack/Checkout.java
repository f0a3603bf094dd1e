package id.selaras.localstack;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where things lie in a checkout of Selaras: what the build laid out for this module, and what may be kept between
/// checkouts.
///
/// @param root the folder that holds `mvnw`
public record Checkout(Path root) {

    /// System property that names the root; set by `./run` and by the build for its tests.
    public static final String ROOT_PROPERTY = "selaras.root";

    /// The checkout named by [#ROOT_PROPERTY], else the one around the working folder (as in an IDE).
    ///
    /// @throws IllegalStateException where neither is one
    public static Checkout locate() {
        String named = System.getProperty(ROOT_PROPERTY);
        Path start = Path.of(named == null ? "" : named).toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("local-stack"))) {
                return new Checkout(folder);
            }
        }
        throw new IllegalStateException("no checkout of Selaras at or above " + start);
    }

    /// An archive that the build copied for this module.
    ///
    /// @throws IllegalStateException where the build has not run
    public Path serverArchive(String prefix) {
        Path folder = root.resolve("local-stack/target/servers");
        try (var files = Files.newDirectoryStream(folder, prefix + "*")) {
            for (Path file : files) {
                return file;
            }
        } catch (java.io.IOException e) {
            throw new IllegalStateException(notBuilt(folder), e);
        }
        throw new IllegalStateException(notBuilt(folder.resolve(prefix + "*")));
    }

    /// The folder of the Kafka broker's jars.
    ///
    /// @throws IllegalStateException where the build has not run
    public Path kafkaJars() {
        Path folder = root.resolve("local-stack/kafka-broker/target/lib");
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(notBuilt(folder));
        }
        return folder;
    }

    /// Where unpacked servers are kept for every checkout of this user.
    public static Path cache() {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path base = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        return base.resolve("selaras");
    }

    private static String notBuilt(Path missing) {
        return "missing " + missing + "; build it with: ./mvnw -pl local-stack -am process-resources";
    }
}
