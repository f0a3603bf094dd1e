package id.selaras.benchmarks.country;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.postgresql.PGConnection;

/// The least that any consumer has to do: read the topic, parse each event, and write the very rows that the service
/// wrote, with COPY, in batches and with as many consumers as the service has. The rows come out of files. Without
/// foreign keys, since the order of the files is not that of the two consumers.
final class CopyFloor {
    private static final int CONSUMERS = 2;
    private static final int BATCH = 250;
    private static final List<String> TABLES =
            List.of("inbox", "region_year", "program", "finding", "finding_version", "outbox");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connections database;
    private final int programs;
    private final List<Rows> rows = new ArrayList<>();
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong warmUntil = new AtomicLong();
    private final AtomicLong warmRows = new AtomicLong();

    /// Opens a connection.
    @FunctionalInterface
    interface Connections {
        Connection open() throws SQLException;
    }

    private CopyFloor(Connections database, int programs) {
        this.database = database;
        this.programs = programs;
    }

    /// Takes the rows out of the tables, and empties them.
    static CopyFloor prepare(Connections database, int programs) throws SQLException, IOException {
        CopyFloor floor = new CopyFloor(database, programs);
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                floor.rows.add(Rows.takenFrom(connection, table, programs));
            }
            List<String> drops = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(
                    "select conrelid::regclass, conname from pg_constraint where contype = 'f'")) {
                while (row.next()) {
                    drops.add("alter table " + row.getString(1) + " drop constraint " + row.getString(2));
                }
            }
            for (String drop : drops) {
                statement.execute(drop);
            }
            statement.execute("truncate " + String.join(", ", TABLES));
        }
        return floor;
    }

    /// Programmes a second from a tenth to the end.
    double run(String bootstrap) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CONSUMERS; i++) {
            int consumer = i;
            threads.add(Thread.ofPlatform().start(() -> consume(bootstrap, consumer)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (written.get() != programs) {
            throw new IllegalStateException("the floor took " + written.get() + " events");
        }
        return (programs - warmRows.get()) / ((System.nanoTime() - warmUntil.get()) / 1e9);
    }

    private void consume(String bootstrap, int number) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "max.poll.records", BATCH);
        try (KafkaConsumer<String, byte[]> consumer =
                        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
                Connection connection = database.open()) {
            connection.setAutoCommit(false);
            List<TopicPartition> own = consumer.partitionsFor(ProgramTopic.NAME).stream()
                    .map(partition -> new TopicPartition(ProgramTopic.NAME, partition.partition()))
                    .filter(partition -> partition.partition() % CONSUMERS == number)
                    .toList();
            consumer.assign(own);
            consumer.seekToBeginning(own);
            Map<TopicPartition, Long> ends = consumer.endOffsets(own);
            while (own.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                write(consumer.poll(Duration.ofMillis(500)), connection);
            }
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void write(ConsumerRecords<String, byte[]> events, Connection connection) throws SQLException, IOException {
        for (ConsumerRecord<String, byte[]> event : events) {
            JSON.readTree(event.value());
        }
        for (Rows each : rows) {
            each.write(connection, events.count());
        }
        connection.commit();
        long now = written.addAndGet(events.count());
        if (now >= programs / 10 && warmUntil.compareAndSet(0, System.nanoTime())) {
            warmRows.set(now);
        }
    }

    /// The rows of one table, in a file.
    private static final class Rows {
        private final String copy;
        private final BufferedReader lines;
        private final double each;
        private double owed;

        private Rows(String copy, BufferedReader lines, double each) {
            this.copy = copy;
            this.lines = lines;
            this.each = each;
        }

        static Rows takenFrom(Connection connection, String table, int programs) throws SQLException, IOException {
            String columns;
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select string_agg(attname, ', ' order by attnum)"
                            + " from pg_attribute where attrelid = '" + table + "'::regclass and attnum > 0"
                            + " and not attisdropped and attgenerated = '' and attidentity = ''")) {
                row.next();
                columns = table + " (" + row.getString(1) + ")";
            }
            Path file = Files.createTempFile("selaras-" + table, ".copy");
            file.toFile().deleteOnExit();
            long taken;
            try (OutputStream out = Files.newOutputStream(file)) {
                taken = connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy " + columns + " to stdout", out);
            }
            return new Rows(
                    "copy " + columns + " from stdin", Files.newBufferedReader(file), taken / (double) programs);
        }

        void write(Connection connection, int events) throws SQLException, IOException {
            StringBuilder text = new StringBuilder();
            synchronized (this) {
                owed += events * each;
                for (; owed > 1e-6; owed--) {
                    String line = lines.readLine();
                    if (line == null) {
                        break;
                    }
                    text.append(line).append('\n');
                }
            }
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(copy, new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }
}
