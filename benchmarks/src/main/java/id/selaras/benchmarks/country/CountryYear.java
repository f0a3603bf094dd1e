package id.selaras.benchmarks.country;

import id.selaras.localstack.testing.LocalServers;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.admin.Admin;

/// A year of a whole country: programmes of all governments are read from Kafka, judged, and their findings written,
/// beside a consumer that reads the same topic and writes the same rows with COPY and judges nothing. Of both,
/// the first tenth is warming up and does not count.
public final class CountryYear {
    private static final long SEED = 20_270_101;
    private static final String DATABASE = "overlaps";
    /// The key of the advisory lock that the relay of the outbox holds while it publishes.
    private static final long RELAY_LOCK = 0x53454C4152415331L;

    private CountryYear() {}

    /// @param arguments root of the repository, programmes, heap of the service
    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        Path root = Path.of(arguments[0]);
        int programs = Integer.parseInt(arguments[1]);
        LocalServers servers = new LocalServers();
        servers.init(Map.of("database", DATABASE));
        Map<String, String> settings = new HashMap<>(servers.start());
        settings.put("selaras.overlap.memory.programs", "2000000");
        List<Government> governments = Government.read(root);
        ProgramGenerator generator = new ProgramGenerator(SEED, Nomenclature.read(root));
        System.out.printf(
                Locale.ROOT,
                "%,d programmes of %d governments; seed %d; Java %s, %d processors, heap %s%n",
                programs,
                governments.size(),
                SEED,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                arguments[2]);
        ProgramTopic topic = new ProgramTopic(LocalServers.kafkaBootstrap(), 4);
        topic.create();
        double judged;
        try (Connection others = database();
                OverlapProcess service = OverlapProcess.start(root, arguments[2], settings)) {
            // Publishing is another's work: as if another instance were at it.
            execute(others, "select pg_advisory_lock(" + RELAY_LOCK + ")");
            long idle = service.liveBytes();
            service.pause();
            topic.fill(programs, governments, generator);
            service.goOn();
            judged = rate(programs, CountryYear::consumed, service);
            print(others, programs, idle, service.liveBytes());
        }
        CopyFloor floor = CopyFloor.prepare(CountryYear::database, programs);
        double copied = floor.run(LocalServers.kafkaBootstrap());
        System.out.printf(Locale.ROOT, "judged and written: %,8.0f programmes a second%n", judged);
        System.out.printf(Locale.ROOT, "floor, COPY alone:  %,8.0f programmes a second%n", copied);
        System.out.printf(Locale.ROOT, "share of the floor: %8.0f %% (target: at least 50)%n", 100 * judged / copied);
        System.exit(0);
    }

    /// Programmes a second from a tenth to the end.
    private static double rate(int programs, LongSupplier progress, OverlapProcess service)
            throws InterruptedException {
        long from = 0;
        long start = 0;
        long spoken = System.nanoTime();
        while (true) {
            long now = progress.getAsLong();
            if (start == 0 && now >= programs / 10) {
                from = now;
                start = System.nanoTime();
            }
            if (now >= programs) {
                return (now - from) / ((System.nanoTime() - start) / 1e9);
            }
            if (!service.isAlive()) {
                throw new IllegalStateException("overlap-service ended");
            }
            if (System.nanoTime() - spoken > 30_000_000_000L) {
                spoken = System.nanoTime();
                System.err.printf(Locale.ROOT, "%,d of %,d%n", now, programs);
            }
            Thread.sleep(50);
        }
    }

    private static long consumed() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", LocalServers.kafkaBootstrap()))) {
            return admin
                    .listConsumerGroupOffsets("overlap-service")
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .values()
                    .stream()
                    .mapToLong(offset -> offset.offset())
                    .sum();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void print(Connection database, int programs, long idle, long held) throws SQLException {
        long findings = number(database, "select count(*) from finding");
        long stored = number(database, "select count(*) from program");
        System.out.printf(
                Locale.ROOT,
                "%,d programmes stored, %,d findings (%.2f for each programme)%n",
                stored,
                findings,
                findings / (double) stored);
        System.out.printf(
                Locale.ROOT,
                "live heap: %,d MB, of which %,d MB before any programme came; a programme held: %,d bytes%n",
                held / 1_048_576,
                idle / 1_048_576,
                (held - idle) / programs);
    }

    private static Connection database() throws SQLException {
        return DriverManager.getConnection(
                LocalServers.jdbcUrl(DATABASE), DATABASE + "_owner", LocalServers.password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
