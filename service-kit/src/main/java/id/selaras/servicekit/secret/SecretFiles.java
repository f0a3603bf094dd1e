package id.selaras.servicekit.secret;

import io.smallrye.config.EnvConfigSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.ConfigSourceProvider;

/// Takes secrets from files: where the environment names a file in `<VARIABLE>_FILE`, its content is the value of
/// `<VARIABLE>`, without the line end. `QUARKUS_DATASOURCE_PASSWORD_FILE=/run/secrets/programs-app` keeps the password
/// out of the environment, where every process of the container and every crash report could read it.
///
/// A file that cannot be read ends the start; it comes before the variable itself.
public final class SecretFiles implements ConfigSourceProvider {
    private static final String SUFFIX = "_FILE";

    /// Above the environment's own 300.
    private static final int ORDINAL = 310;

    @Override
    public Iterable<ConfigSource> getConfigSources(ClassLoader loader) {
        return List.of(new EnvConfigSource(read(System.getenv()), ORDINAL));
    }

    static Map<String, String> read(Map<String, String> environment) {
        Map<String, String> secrets = new HashMap<>();
        environment.forEach((name, file) -> {
            if (isOfSelaras(name) && name.endsWith(SUFFIX) && !file.isBlank()) {
                secrets.put(name.substring(0, name.length() - SUFFIX.length()), content(name, Path.of(file)));
            }
        });
        return secrets;
    }

    /// Others put names of files into the environment too, which are none of our business.
    private static boolean isOfSelaras(String name) {
        return (name.startsWith("QUARKUS_") && name.contains("PASSWORD"))
                || name.startsWith("SELARAS_") && (name.contains("SECRET") || name.endsWith("_KEY" + SUFFIX));
    }

    private static String content(String name, Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalStateException(name + " names a file that cannot be read: " + e, e);
        }
    }
}
