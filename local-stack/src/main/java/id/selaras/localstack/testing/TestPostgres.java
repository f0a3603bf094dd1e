package id.selaras.localstack.testing;

import id.selaras.localstack.Checkout;
import id.selaras.localstack.postgres.Database;
import id.selaras.localstack.postgres.PostgresBinaries;
import id.selaras.localstack.postgres.PostgresServer;
import id.selaras.localstack.process.FreePort;
import id.selaras.localstack.process.GuardedProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The PostgreSQL of this test JVM, started when first asked for and gone with the JVM.
final class TestPostgres {

    static final String PASSWORD = "ofNobodyButTests";

    private static final OncePerJvm PORT = new OncePerJvm("selaras.test.postgres.port");

    // What a test loses with the machine is no loss: nothing waits for the disk.
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "off",
            "synchronous_commit", "off",
            "full_page_writes", "off",
            "max_connections", "300",
            "shared_buffers", "64MB");

    private TestPostgres() {}

    static String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + PORT.get(TestPostgres::start) + "/" + database;
    }

    /// Creates the database with its two roles, where it does not exist.
    static void create(String name) {
        Database database = new Database(name, PASSWORD, PASSWORD);
        synchronized (("selaras.test.database." + name).intern()) {
            if (!names("postgres", "select datname from pg_database").contains(name)) {
                execute("postgres", database.creation());
                execute(name, database.grants());
            }
        }
    }

    /// Empties the tables of the schema `public` other than those kept.
    static void truncateExcept(String database, Set<String> kept) {
        truncate(
                database,
                names(database, "select tablename from pg_tables where schemaname = 'public'").stream()
                        .filter(table -> !kept.contains(table))
                        .toList());
    }

    static void truncate(String database, List<String> tables) {
        if (!tables.isEmpty()) {
            String list = tables.stream().map(table -> "\"" + table + "\"").collect(Collectors.joining(", "));
            execute(database, List.of("truncate " + list + " cascade"));
        }
    }

    private static String start() {
        try {
            Path folder = Files.createTempDirectory("selaras-test-postgres");
            PostgresServer server = new PostgresServer(
                    PostgresBinaries.of(Checkout.locate()), folder.resolve("data"), folder.resolve("postgresql.log"));
            server.initialize(PASSWORD, List.of());
            int port = FreePort.any();
            GuardedProcess process = server.start(port, SETTINGS, Optional.of(folder));
            server.awaitReady(process, port, Duration.ofMinutes(2));
            return Integer.toString(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting PostgreSQL", e);
        }
    }

    private static List<String> names(String database, String query) {
        try (Connection connection = superuser(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException("in database " + database + ": " + e.getMessage(), e);
        }
    }

    private static void execute(String database, List<String> statements) {
        try (Connection connection = superuser(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("in database " + database + ": " + e.getMessage(), e);
        }
    }

    private static Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), PostgresServer.SUPERUSER, PASSWORD);
    }
}
