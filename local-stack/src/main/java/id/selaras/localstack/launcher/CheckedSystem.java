package id.selaras.localstack.launcher;

import id.selaras.localstack.Checkout;
import id.selaras.localstack.process.Folders;
import id.selaras.localstack.process.ProcessRegister;
import id.selaras.localstack.process.ServerFailedException;
import id.selaras.localstack.sample.MainJobCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The system that `./run --check` starts: own free ports, own folder, the main job done once, then gone.
final class CheckedSystem {

    private final Checkout checkout;
    private final Progress progress;
    private volatile boolean keepFolder;

    CheckedSystem(Checkout checkout, Progress progress) {
        this.checkout = checkout;
        this.progress = progress;
    }

    /// @return 0 where every step passed, 1 where one failed; the folder with the logs is then kept
    int run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("selaras-check");
        try (DataFolder data = DataFolder.open(folder)) {
            data.renewLogs();
            RunningSystem running = new RunningSystem(new ProcessRegister(data.file("run")));
            StopHook hook = StopHook.install(running, progress, () -> clearAway(folder));
            try {
                keepFolder = !passes(data, running);
            } catch (ServerFailedException e) {
                keepFolder = !running.isStopping();
                throw e;
            } finally {
                hook.stop();
            }
        }
        progress.say(keepFolder ? "check FAILED" : "check passed");
        return keepFolder ? 1 : 0;
    }

    private boolean passes(DataFolder data, RunningSystem running) throws IOException, InterruptedException {
        Ports ports = Ports.random();
        Secrets secrets = Secrets.in(data.file("secrets.properties"));
        new SystemStarter(checkout, data, ports, progress, running, secrets).start(Part.SERVICES);
        progress.say("everything is ready; the main job:");
        boolean passed = new MainJobCheck(Summary.addresses(ports), progress.out()).passes();
        progress.out().println();
        MemoryReport.print(running.processes(), progress.out());
        return passed;
    }

    private void clearAway(Path folder) {
        if (keepFolder) {
            progress.say("the logs are kept in " + folder.resolve("logs"));
            return;
        }
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            progress.say("could not delete " + folder + ": " + e);
        }
    }
}
