package id.selaras.localstack.launcher;

import id.selaras.localstack.Checkout;
import id.selaras.localstack.gateway.GatewayException;
import id.selaras.localstack.process.ProcessRegister;
import id.selaras.localstack.process.ServerFailedException;
import id.selaras.localstack.sample.SampleLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/// The system that `./run` starts: its data is kept, and it runs until someone stops it.
final class KeptSystem {

    // Longer than the grace of every server, so that guards can do their work first.
    private static final Duration LEFTOVER_PATIENCE = Duration.ofSeconds(20);

    private static final int INTERRUPTED = 130;

    private final Checkout checkout;
    private final Options options;
    private final Progress progress;

    KeptSystem(Checkout checkout, Options options, Progress progress) {
        this.checkout = checkout;
        this.options = options;
        this.progress = progress;
    }

    /// Runs until this JVM is told to end.
    ///
    /// @return an exit status
    /// @throws ServerFailedException where a part cannot start, or ends by itself
    int run() throws IOException, InterruptedException {
        try (DataFolder data = DataFolder.open(options.data())) {
            ProcessRegister register = new ProcessRegister(data.file("run"));
            endLeftovers(register);
            if (options.fresh()) {
                data.empty();
                progress.say("emptied " + data.root());
            }
            options.ports().requireFree();
            data.renewLogs();
            RunningSystem running = new RunningSystem(register);
            StopHook hook = StopHook.install(running, progress, () -> {});
            try {
                Secrets secrets = Secrets.in(data.file("secrets.properties"));
                new SystemStarter(checkout, data, options.ports(), progress, running, secrets)
                        .start(options.serversOnly() ? Set.of() : Part.SERVICES);
                progress.say("everything is ready");
                tell(data);
                throw new ServerFailedException(running.died().join());
            } catch (ServerFailedException e) {
                if (running.isStopping()) {
                    // A signal stopped us in the middle of the start: nothing failed.
                    return INTERRUPTED;
                }
                throw e;
            } finally {
                hook.stop();
            }
        }
    }

    private void tell(DataFolder data) throws IOException, InterruptedException {
        if (options.serversOnly()) {
            progress.out().println("Only the servers run; Ctrl-C stops them. Their data: " + data.root());
            return;
        }
        loadSample(data);
        Summary.print(options.ports(), data, progress.out());
    }

    private void endLeftovers(ProcessRegister register) throws IOException, InterruptedException {
        int count = register.alive().size();
        if (count > 0) {
            progress.say("a former run was cut off; ending its " + count + " processes");
        }
        register.endLeftovers(LEFTOVER_PATIENCE);
    }

    private void loadSample(DataFolder data) throws IOException, InterruptedException {
        Path loaded = data.file("sample-loaded");
        if (!options.sample() || Files.exists(loaded)) {
            return;
        }
        progress.say("sample data of Kota Malang is entered through the gateway");
        try {
            new SampleLoader(Summary.addresses(options.ports()), progress.out()).load();
            Files.createFile(loaded);
            progress.say("sample data is loaded; later starts keep it");
        } catch (GatewayException | TimeoutException e) {
            progress.say("the sample data could not be loaded, the next start tries again: " + e.getMessage());
        }
    }
}
