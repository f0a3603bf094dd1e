package id.selaras.localstack.postgres;

import com.sun.security.auth.module.UnixSystem;
import id.selaras.localstack.Checkout;
import id.selaras.localstack.process.ServerFailedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL refuses to run as root. Where we are root (containers, CI), it is started in a user namespace of its
/// own, in which the same user has no privilege, or, where namespaces are closed, as the user `nobody`.
final class OrdinaryUser {

    private static final String NOBODY = "65534";

    private enum Way {
        AS_WE_ARE,
        NAMESPACE,
        NOBODY
    }

    private static final Way WAY = findWay();

    private OrdinaryUser() {}

    /// The command, changed so that PostgreSQL accepts the user it runs as.
    static List<String> words(List<String> command) {
        List<String> words = new ArrayList<>();
        switch (WAY) {
            case AS_WE_ARE -> {}
            case NAMESPACE -> words.addAll(List.of("unshare", "-U"));
            case NOBODY ->
                words.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"));
        }
        words.addAll(command);
        return words;
    }

    /// Gives the file or folder to the user that PostgreSQL runs as, and lets that user pass through its parent.
    static void own(Path path) {
        if (WAY == Way.NOBODY
                && !(succeeds("chown", "-R", NOBODY + ":" + NOBODY, path.toString())
                        && succeeds(
                                "chmod",
                                "o+x",
                                path.toAbsolutePath().getParent().toString()))) {
            throw new ServerFailedException("could not give " + path + " to the user nobody for PostgreSQL");
        }
    }

    /// Where the programs lie: the user `nobody` cannot reach root's own cache.
    static Path cache() {
        return WAY == Way.NOBODY ? Path.of("/var/cache/selaras") : Checkout.cache();
    }

    private static Way findWay() {
        if (new UnixSystem().getUid() != 0) {
            return Way.AS_WE_ARE;
        }
        if (succeeds("unshare", "-U", "true")) {
            return Way.NAMESPACE;
        }
        if (succeeds("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--", "true")) {
            return Way.NOBODY;
        }
        throw new ServerFailedException(
                "PostgreSQL does not run as root, and neither unshare nor setpriv works here; run as an ordinary user");
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
