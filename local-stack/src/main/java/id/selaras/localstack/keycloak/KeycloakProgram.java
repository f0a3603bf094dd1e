package id.selaras.localstack.keycloak;

import id.selaras.localstack.process.GuardedProcess;
import id.selaras.localstack.process.ServerCommand;
import id.selaras.localstack.process.ServerFailedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/// Keycloak's command line. It is what `kc.sh` would run, without the shell in between: one process, one signal.
///
/// @param home the folder with `lib`, `conf` and `data`
record KeycloakProgram(Path home) {

    static KeycloakProgram of(Path home) {
        return new KeycloakProgram(home.toAbsolutePath());
    }

    /// The command with these arguments.
    ServerCommand command(Path log, String verb, List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                // Two cores and short work: the quick compiler alone halves the time to start.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Duser.language=en",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                verb));
        words.addAll(arguments);
        return ServerCommand.of("keycloak", words, log);
    }

    /// Runs the command to its end.
    ///
    /// @throws ServerFailedException where it fails
    void run(Path log, String verb, List<String> arguments) {
        GuardedProcess process = GuardedProcess.start(command(log, verb, arguments));
        try {
            int status = process.exited().get();
            if (status != 0) {
                throw new ServerFailedException("Keycloak's " + verb + " failed with status " + status + "; the end of "
                        + log + ":\n" + String.join("\n", process.logTail(15)));
            }
        } catch (ExecutionException e) {
            throw new ServerFailedException("Keycloak's " + verb + " could not be watched", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailedException("interrupted while preparing Keycloak", e);
        } finally {
            process.stop();
        }
    }
}
