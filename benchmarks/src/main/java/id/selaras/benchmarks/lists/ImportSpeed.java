package id.selaras.benchmarks.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/// The time from sending a list to its programmes being registered, against a plain COPY of the very rows that it made
/// into the same tables with the same indexes: programmes, their history, and the outbox.
final class ImportSpeed {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("\"state\":\"([^\"]+)\"");
    private static final List<String> TABLES = List.of("program", "program_version", "outbox");

    private ImportSpeed() {}

    /// @param arguments rows, and runs of which the median counts
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        int rows = Integer.parseInt(arguments[0]);
        int runs = Integer.parseInt(arguments[1]);
        MeasuredService service = new MeasuredService("256m");
        enterOpd(service);
        // Warms the service up, as one that has run for a while is.
        imported(service, RealShapedList.write(Math.max(1, rows / 10)));
        empty();
        Path list = RealShapedList.write(rows);
        System.out.printf(
                Locale.ROOT,
                "%,d rows, %.1f MB; Java %s, %d processors, heap 256 MB%n",
                rows,
                Files.size(list) / 1e6,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        List<Double> ratios = new ArrayList<>();
        for (int run = 1; run <= runs; run++) {
            service.peakMegabytes();
            double imported = imported(service, list);
            long peak = service.peakMegabytes();
            double copied = copied(rows);
            ratios.add(imported / copied);
            System.out.printf(
                    Locale.ROOT,
                    "run %d: import %6.2f s   COPY %6.2f s   ratio %.2f   peak heap %d MB%n",
                    run,
                    imported,
                    copied,
                    imported / copied,
                    peak);
            empty();
        }
        ratios.sort(null);
        System.out.printf(
                Locale.ROOT, "import takes %.2f times as long as COPY (target: at most 3)%n", ratios.get(runs / 2));
        System.exit(0);
    }

    private static void enterOpd(MeasuredService service) throws IOException, InterruptedException {
        service.send(
                service.request("/v1/opds/" + MeasuredService.OPD)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString("{\"region\":\"" + MeasuredService.REGION
                                + "\",\"name\":\"Dinas Sosial\",\"shortName\":\"dinsos\",\"active\":true}"))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    /// @return seconds
    private static double imported(MeasuredService service, Path list) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String answer = service.send(
                        service.request("/v1/imports?apply=ALL_OR_NOTHING")
                                .header("Content-Type", "text/csv")
                                .POST(HttpRequest.BodyPublishers.ofFile(list))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        String path = "/v1/imports/" + found(ID, answer);
        while (true) {
            String stored = service.get(path);
            switch (found(STATE, stored)) {
                case "APPLIED" -> {
                    return (System.nanoTime() - start) / 1e9;
                }
                case "FAILED" -> throw new IllegalStateException(stored);
                case "CHECKED" -> {
                    if (stored.contains("\"detail\"")) {
                        throw new IllegalStateException(stored);
                    }
                }
                default -> {}
            }
            Thread.sleep(50);
        }
    }

    /// Takes the rows out, empties the tables, and copies them in again in one transaction.
    private static double copied(int rows) throws SQLException, IOException {
        List<Path> files = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        try (Connection connection = MeasuredService.database();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                columns.add(columns(statement, table));
                Path file = Files.createTempFile("selaras-" + table, ".copy");
                try (OutputStream out = Files.newOutputStream(file)) {
                    long taken = connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut("copy " + table + " (" + columns.getLast() + ") to stdout", out);
                    if (taken < rows) {
                        throw new IllegalStateException(table + " holds " + taken + " rows");
                    }
                }
                files.add(file);
            }
            statement.execute("truncate program, program_version, outbox cascade");
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            for (int i = 0; i < TABLES.size(); i++) {
                try (InputStream in = Files.newInputStream(files.get(i))) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy " + TABLES.get(i) + " (" + columns.get(i) + ") from stdin", in);
                }
            }
            connection.commit();
            double seconds = (System.nanoTime() - start) / 1e9;
            for (Path file : files) {
                Files.delete(file);
            }
            return seconds;
        }
    }

    /// Those that are written; the others are computed or counted by the database.
    private static String columns(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("""
                select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
                where table_schema = 'public' and is_generated = 'NEVER' and is_identity = 'NO' and table_name = '%s'
                """.formatted(table))) {
            row.next();
            return row.getString(1);
        }
    }

    private static void empty() throws SQLException {
        try (Connection connection = MeasuredService.database();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate program, program_version, outbox, program_import cascade");
        }
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(text);
        }
        return matcher.group(1);
    }
}
