package id.selaras.localstack.launcher;

import id.selaras.localstack.Checkout;
import id.selaras.localstack.kafka.KafkaBroker;
import id.selaras.localstack.keycloak.KeycloakInstallation;
import id.selaras.localstack.keycloak.PreparedKeycloak;
import id.selaras.localstack.postgres.PostgresBinaries;
import id.selaras.localstack.postgres.PostgresServer;
import id.selaras.localstack.process.GuardedProcess;
import id.selaras.localstack.process.ServerCommand;
import id.selaras.localstack.process.ServerFailedException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Starts the servers side by side, and each service as soon as what it cannot start without is there. The services
/// do not wait for Keycloak: they fetch its keys when the first token arrives.
final class SystemStarter {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Map<String, String> POSTGRES_SETTINGS =
            Map.of("max_connections", "200", "shared_buffers", "64MB", "jit", "off");
    private static final Map<String, String> KAFKA_SETTINGS = Map.of("auto.create.topics.enable", "false");

    private final Checkout checkout;
    private final DataFolder data;
    private final Ports ports;
    private final Progress progress;
    private final RunningSystem running;
    private final Secrets secrets;
    private final Health health = new Health();

    SystemStarter(
            Checkout checkout,
            DataFolder data,
            Ports ports,
            Progress progress,
            RunningSystem running,
            Secrets secrets) {
        this.checkout = checkout;
        this.data = data;
        this.ports = ports;
        this.progress = progress;
        this.running = running;
        this.secrets = secrets;
    }

    /// Returns when every part is ready.
    ///
    /// @param services which of the four services to start besides the servers
    /// @throws ServerFailedException at the first part that fails
    void start(Set<Part> services) throws InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> failed = new CompletableFuture<>();
            var postgres = begin(executor, failed, this::startPostgres);
            var kafka = begin(executor, failed, this::startKafka);
            var keycloak = begin(executor, failed, this::startKeycloak);
            var stores = CompletableFuture.allOf(postgres, kafka);
            var started = services.stream()
                    .map(part -> stores.thenCompose(ready -> begin(executor, failed, () -> startService(part))))
                    .toArray(CompletableFuture[]::new);
            var all = CompletableFuture.allOf(keycloak, stores, CompletableFuture.allOf(started));
            try {
                CompletableFuture.anyOf(all, failed).get();
            } catch (ExecutionException e) {
                executor.shutdownNow();
                throw asFailure(e.getCause());
            }
        }
    }

    private void startPostgres() throws Exception {
        int port = ports.of(Part.POSTGRES);
        PostgresServer server =
                new PostgresServer(PostgresBinaries.of(checkout), data.file("postgres"), data.log("postgres"));
        if (!server.isInitialized()) {
            server.initialize(secrets.superuser(), secrets.databases());
        }
        GuardedProcess process = running.add(Part.POSTGRES, server.start(port, POSTGRES_SETTINGS, Optional.empty()));
        server.awaitReady(process, port, LIMIT);
        ready(Part.POSTGRES);
    }

    private void startKafka() throws Exception {
        int port = ports.of(Part.KAFKA);
        KafkaBroker broker = new KafkaBroker(checkout.kafkaJars(), data.file("kafka"), data.log("kafka"));
        GuardedProcess process = running.add(Part.KAFKA, broker.start(port, KAFKA_SETTINGS, Optional.empty()));
        broker.awaitReady(process, port, LIMIT);
        broker.createTopics(port);
        ready(Part.KAFKA);
    }

    private void startKeycloak() throws Exception {
        int port = ports.of(Part.KEYCLOAK);
        Path log = data.log("keycloak");
        PreparedKeycloak keycloak = new KeycloakInstallation(
                        checkout.serverArchive("keycloak-"), Checkout.cache(), log, progress::say)
                .prepare();
        Path instance = data.file("keycloak");
        keycloak.layOutWithRealm(instance);
        GuardedProcess process = running.add(Part.KEYCLOAK, keycloak.start(instance, port, log));
        health.await(Part.KEYCLOAK, process, URI.create(Summary.http(port) + "/health/ready"));
        ready(Part.KEYCLOAK);
    }

    /// Returns when the service is ready.
    /// Starts another instance of a service beside the one that the gateway knows; returns when it is ready.
    GuardedProcess startAnother(Part part, int port) throws IOException, InterruptedException {
        Map<String, String> settings = new HashMap<>(new ServiceSettings(ports, secrets).of(part));
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        GuardedProcess process = GuardedProcess.start(
                command(part, data.log(part.title() + "-" + port)).with(settings));
        health.await(part, process, URI.create(Summary.http(port) + "/q/health/ready"));
        return process;
    }

    void startService(Part part) throws IOException, InterruptedException {
        ServerCommand command =
                command(part, data.log(part.title())).with(new ServiceSettings(ports, secrets).of(part));
        GuardedProcess process = running.add(part, GuardedProcess.start(command));
        health.await(part, process, URI.create(Summary.http(ports.of(part)) + "/q/health/ready"));
        ready(part);
    }

    private ServerCommand command(Part part, Path log) {
        Path jar = checkout.root().resolve(part.title()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new ServerFailedException(
                    part.title() + " is not built (" + jar + " is missing). Build it with: ./mvnw -DskipTests package");
        }
        return ServerCommand.of(part.title(), ServiceJvm.words(jar), log);
    }

    private void ready(Part part) {
        progress.say(part.title() + " is ready on port " + ports.of(part));
    }

    private static CompletableFuture<Void> begin(ExecutorService executor, CompletableFuture<Void> failed, Step step) {
        return CompletableFuture.runAsync(
                        () -> {
                            try {
                                step.run();
                            } catch (Exception e) {
                                throw new CompletionException(e);
                            }
                        },
                        executor)
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        failed.completeExceptionally(failure);
                    }
                });
    }

    private static ServerFailedException asFailure(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof ServerFailedException known
                ? known
                : new ServerFailedException("The system could not be started: " + cause, cause);
    }

    private interface Step {
        void run() throws Exception;
    }
}
