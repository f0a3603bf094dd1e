package id.selaras.endtoend;

import id.selaras.localstack.gateway.Addresses;
import id.selaras.localstack.gateway.Answer;
import id.selaras.localstack.gateway.GatewayClient;
import id.selaras.localstack.launcher.OwnSystem;
import id.selaras.localstack.process.GuardedProcess;
import id.selaras.localstack.sample.Findings;
import id.selaras.localstack.sample.SampleOpd;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;

/// The whole system, started once for all tests of the module and ended with their JVM.
final class RunningSystem {
    private static final String PROGRAMS = "/api/programs/v1/programs";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final OwnSystem system;
    private final GatewayClient gateway;

    private RunningSystem(OwnSystem system) {
        this.system = system;
        this.gateway = GatewayClient.anonymous(system.addresses());
    }

    /// Started with the first call.
    static RunningSystem shared() {
        return Holder.SYSTEM;
    }

    private static final class Holder {
        private static final RunningSystem SYSTEM = start();
    }

    private static RunningSystem start() {
        Awaitility.setDefaultTimeout(PATIENCE);
        try {
            OwnSystem system = OwnSystem.start(System.out);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(system)));
            RunningSystem running = new RunningSystem(system);
            running.registerAgencies();
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void close(OwnSystem system) {
        try {
            system.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void registerAgencies() {
        for (SampleOpd opd : SampleOpd.all()) {
            opd.register(as("secretariat"));
        }
    }

    Addresses addresses() {
        return system.addresses();
    }

    GatewayClient anonymous() {
        return gateway;
    }

    GatewayClient as(String user) {
        return gateway.as(user);
    }

    /// Another region's system, with its own account.
    GatewayClient asRegionReader() {
        return gateway.asClient("region-reader", "region-reader");
    }

    /// One service without the gateway before it.
    GatewayClient directly(String service) {
        return GatewayClient.anonymous(
                new Addresses(URI.create(system.address(service)), addresses().realm()));
    }

    Answer register(Plans.Plan plan) {
        return as(plan.opd().editor()).post(PROGRAMS, plan.draft()).orFail("register", 201);
    }

    Findings findings() {
        return new Findings(as("pokja.member"));
    }

    /// The finding on two programmes, waited for.
    Map<String, Object> findingOn(String oneProgram, String otherProgram) {
        try {
            return findings().await(oneProgram, otherProgram, PATIENCE);
        } catch (TimeoutException e) {
            throw new AssertionError(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    KafkaTopics kafka() {
        return new KafkaTopics(system.kafka());
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(system.jdbcUrl(database));
    }

    void stop(String service) {
        system.stop(service);
    }

    void kill(String service) {
        system.kill(service);
    }

    /// Another instance beside the one behind the gateway; whoever starts it ends it.
    GuardedProcess startAnother(String service) {
        try {
            return system.startAnother(service);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    void start(String service) {
        try {
            system.start(service);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
