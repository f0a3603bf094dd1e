package id.selaras.localstack.launcher;

import id.selaras.localstack.Checkout;
import id.selaras.localstack.gateway.Addresses;
import id.selaras.localstack.postgres.Database;
import id.selaras.localstack.process.Folders;
import id.selaras.localstack.process.FreePort;
import id.selaras.localstack.process.GuardedProcess;
import id.selaras.localstack.process.ProcessRegister;
import id.selaras.localstack.process.ServerFailedException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A whole system for a test or a measurement: own free ports, own folder, the services as they were packaged, and
/// each of them can be stopped, killed and started again. The folder is deleted in the end, the logs with it.
public final class OwnSystem implements AutoCloseable {
    private final Path folder;
    private final DataFolder data;
    private final Ports ports = Ports.random();
    private final RunningSystem running;
    private final Secrets secrets;
    private final SystemStarter starter;

    private OwnSystem(Checkout checkout, PrintStream out) throws IOException {
        folder = Files.createTempDirectory("selaras-system");
        data = DataFolder.open(folder);
        data.renewLogs();
        running = new RunningSystem(new ProcessRegister(data.file("run")));
        secrets = Secrets.in(data.file("secrets.properties"));
        starter = new SystemStarter(checkout, data, ports, new Progress(out), running, secrets);
    }

    /// Returns when every part is ready.
    ///
    /// @param out gets a line for each part
    /// @throws ServerFailedException where a part does not start
    public static OwnSystem start(PrintStream out) throws IOException, InterruptedException {
        OwnSystem system = new OwnSystem(Checkout.locate(), out);
        try {
            system.starter.start(Part.SERVICES);
            return system;
        } catch (ServerFailedException | InterruptedException e) {
            system.close();
            throw e;
        }
    }

    public Addresses addresses() {
        return Summary.addresses(ports);
    }

    /// Base address of one service, past the gateway.
    ///
    /// @param service its module, for example `programs-service`
    public String address(String service) {
        return Summary.http(ports.of(part(service)));
    }

    /// Kafka's bootstrap address.
    public String kafka() {
        return "127.0.0.1:" + ports.of(Part.KAFKA);
    }

    /// @param name `programs`, `agreements` or `overlaps`
    public String jdbcUrl(String name) {
        Database database = secrets.database(name);
        return "jdbc:postgresql://127.0.0.1:" + ports.of(Part.POSTGRES) + "/" + database.name() + "?user="
                + database.app() + "&password=" + database.appPassword();
    }

    /// What a service has written since the system was started.
    public Path log(String service) {
        return data.log(part(service).title());
    }

    /// Asks a service to stop and waits until it has.
    public void stop(String service) {
        GuardedProcess process = process(service);
        process.stop();
        process.exited().join();
    }

    /// Ends a service at once, with no chance to finish anything (SIGKILL), and waits until it is gone.
    public void kill(String service) {
        GuardedProcess process = process(service);
        process.handles().stream().skip(1).forEach(ProcessHandle::destroyForcibly);
        process.exited().join();
    }

    /// Starts a service that was stopped or killed; returns when it is ready.
    ///
    /// @throws ServerFailedException where it does not start
    public void start(String service) throws IOException, InterruptedException {
        starter.startService(part(service));
    }

    /// Starts another instance of a service beside the one behind the gateway; returns when it is ready. Whoever starts
    /// it ends it, with [GuardedProcess#stop] and awaiting [GuardedProcess#exited].
    ///
    /// @throws ServerFailedException where it does not start
    public GuardedProcess startAnother(String service) throws IOException, InterruptedException {
        return starter.startAnother(part(service), FreePort.any());
    }

    /// Stops everything and deletes the folder.
    @Override
    public void close() throws IOException {
        running.stop();
        data.close();
        Folders.delete(folder);
    }

    private GuardedProcess process(String service) {
        return running.processes().get(part(service));
    }

    private static Part part(String service) {
        for (Part part : Part.values()) {
            if (part.title().equals(service)) {
                return part;
            }
        }
        throw new IllegalArgumentException("no part " + service);
    }
}
