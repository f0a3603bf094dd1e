package id.selaras.localstack.launcher;

import id.selaras.localstack.process.GuardedProcess;
import id.selaras.localstack.process.ProcessRegister;
import id.selaras.localstack.process.ServerFailedException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// The processes that were started and have to be stopped again.
final class RunningSystem {

    // The services first, so that none of them complains of a server that is gone.
    private static final List<List<Part>> STOP_ORDER = List.of(
            List.of(Part.GATEWAY, Part.PROGRAMS, Part.AGREEMENTS, Part.OVERLAPS),
            List.of(Part.KAFKA, Part.KEYCLOAK, Part.POSTGRES));

    private final ProcessRegister register;
    private final Map<Part, GuardedProcess> processes = new EnumMap<>(Part.class);
    private final CompletableFuture<String> died = new CompletableFuture<>();
    private boolean stopping;

    RunningSystem(ProcessRegister register) {
        this.register = register;
    }

    /// Takes charge of a process that was just started.
    ///
    /// @throws ServerFailedException where the system is being stopped; the process is then stopped too
    GuardedProcess add(Part part, GuardedProcess process) throws IOException, InterruptedException {
        synchronized (this) {
            if (stopping) {
                process.stop();
                throw new ServerFailedException("stopped before " + part.title() + " had started");
            }
            processes.put(part, process);
        }
        register.add(process);
        watch(part, process);
        return process;
    }

    /// Whether [#stop] was called.
    synchronized boolean isStopping() {
        return stopping;
    }

    /// Completes with what to tell the person when a process ends that nobody stopped.
    CompletableFuture<String> died() {
        return died;
    }

    synchronized Map<Part, GuardedProcess> processes() {
        return new EnumMap<>(processes);
    }

    /// Stops everything, the services first; returns when nothing runs any more.
    void stop() throws IOException {
        synchronized (this) {
            stopping = true;
        }
        Map<Part, GuardedProcess> all = processes();
        for (List<Part> together : STOP_ORDER) {
            List<GuardedProcess> group =
                    together.stream().filter(all::containsKey).map(all::get).toList();
            group.forEach(GuardedProcess::stop);
            group.forEach(process -> process.exited().join());
        }
        register.clear();
    }

    private void watch(Part part, GuardedProcess process) {
        CompletableFuture<Void> unused = process.exited().thenAccept(status -> {
            if (!isStopping()) {
                died.complete(death(part, process, status));
            }
        });
    }

    private static String death(Part part, GuardedProcess process, int status) {
        return part.title() + " ended by itself with status " + status + "; the end of its log:\n"
                + String.join("\n", process.logTail(20));
    }
}
