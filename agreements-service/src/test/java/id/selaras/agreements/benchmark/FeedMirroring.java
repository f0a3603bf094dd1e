package id.selaras.agreements.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.selaras.agreements.Database;
import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.SignedExample;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/// How long another system takes to mirror 100,000 agreement versions through the change feed into a file,
/// beside a COPY of the same JSON to a file. No test: `benchmarks/agreement-feed` runs it.
@ServiceTest
class FeedMirroring {
    private static final int VERSIONS = 100_000;
    private static final int OPDS = 1_000;
    private static final int ROUNDS = 3;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonFactory json = new JsonFactory();

    @TempDir
    private Path folder;

    private record Page(int items, String next) {}

    @Test
    void measure() throws Exception {
        Town town = Town.founded();
        write(town, SignedExample.signed(town));
        mirror(town);
        double[] copied = new double[ROUNDS];
        double[] mirrored = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            copied[round] = copy(town);
            mirrored[round] = mirror(town);
        }
        double copy = median(copied);
        double mirror = median(mirrored);
        System.out.println(String.format(
                Locale.ROOT,
                "%d versions, %.0f MB of JSON%nCOPY to a file                  %6.2f s%n"
                        + "mirrored                        %6.2f s   %.2f × COPY",
                VERSIONS,
                Files.size(folder.resolve("copy.json")) / 1e6,
                copy,
                mirror,
                mirror / copy));

        Town unread = Town.founded();
        write(unread, SignedExample.signed(unread));
        long start = System.nanoTime();
        read(unread, "", 1);
        double firstPage = seconds(start);
        double numbered = mirror(unread);
        double copyOfUnread = copy(unread);
        System.out.println(String.format(
                Locale.ROOT,
                "none numbered before: first page %.2f s; all mirrored %.2f s   %.2f × COPY (%.2f s)",
                firstPage,
                firstPage + numbered,
                (firstPage + numbered) / copyOfUnread,
                copyOfUnread));
    }

    /// Agreements of as many OPDs and years as it takes, each with one version whose data is that of `example`.
    private static void write(Town town, String example) throws SQLException {
        try (Connection connection = Database.connect()) {
            execute(connection, """
                    insert into opd (code, region, name, active, version)
                    select 'bench.' || n, '%s', 'OPD ' || n, true, 1 from generate_series(1, %d) n
                    """.formatted(town.region(), OPDS));
            execute(connection, """
                    insert into agreement (id, region, fiscal_year, opd_code, version, status, content, sha256,
                        budget_total_rupiah, version_in_force, changed_at, signed_at, edit)
                    select gen_random_uuid(), '%1$s', 2000 + n / %2$d, 'bench.' || (n %% %2$d + 1), 1, 'SIGNED', '{}',
                        encode(sha256('{}'), 'hex'), 0, 1, now(), now(), 5
                    from generate_series(0, %3$d - 1) n
                    """.formatted(town.region(), OPDS, VERSIONS));
            execute(connection, """
                    insert into agreement_version (record_id, version, region, state, content, sha256,
                        budget_total_rupiah, edit, data, recorded_at)
                    select a.id, 1, a.region, 'SIGNED', a.content, a.sha256, 0, 5,
                        example.data || jsonb_build_object('id', a.id, 'fiscalYear', a.fiscal_year), now()
                    from agreement a, agreement_version example
                    where a.region = '%s' and a.opd_code like 'bench.%%' and example.record_id = '%s'
                    """.formatted(town.region(), example));
            execute(connection, "analyze agreement_version");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private double copy(Town town) throws SQLException, IOException {
        long start = System.nanoTime();
        try (Connection connection = Database.connect();
                OutputStream file = Files.newOutputStream(folder.resolve("copy.json"))) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select data from agreement_version where region = '" + town.region()
                                    + "' order by change_number) to stdout",
                            file);
        }
        return seconds(start);
    }

    private double mirror(Town town) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int items = 0;
        try (OutputStream file = Files.newOutputStream(folder.resolve("mirror.json"))) {
            String after = "";
            Page page;
            do {
                byte[] body = read(town, after, 500);
                file.write(body);
                page = page(body);
                items += page.items();
                after = page.next();
            } while (page.items() > 0);
        }
        if (items != VERSIONS + 1) {
            throw new IllegalStateException("mirrored " + items);
        }
        return seconds(start);
    }

    private byte[] read(Town town, String after, int limit) throws IOException, InterruptedException {
        URI address = URI.create(
                "http://localhost:" + RestAssured.port + "/v1/agreements/changes?limit=" + limit + "&after=" + after);
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + town.systemReader())
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("changes answered " + answer.statusCode());
        }
        return answer.body();
    }

    /// Reads the page as a mirror must to go on: every item passed by, the cursor kept.
    private Page page(byte[] body) throws IOException {
        int items = 0;
        String next = null;
        try (JsonParser parser = json.createParser(body)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String member = parser.currentName();
                JsonToken value = parser.nextToken();
                if (member.equals("items")) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        parser.skipChildren();
                        items++;
                    }
                } else if (member.equals("next")) {
                    next = parser.getText();
                } else if (value.isStructStart()) {
                    parser.skipChildren();
                }
            }
        }
        return new Page(items, next);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
