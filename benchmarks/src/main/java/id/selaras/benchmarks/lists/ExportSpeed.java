package id.selaras.benchmarks.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.postgresql.PGConnection;

/// How many bytes a second an export streams, against COPY … TO STDOUT of the same documents.
final class ExportSpeed {
    private ExportSpeed() {}

    private record Sample(long bytes, double seconds) {
        double megabytesPerSecond() {
            return bytes / 1e6 / seconds;
        }
    }

    /// @param arguments programmes, and runs
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        int count = Integer.parseInt(arguments[0]);
        int runs = Integer.parseInt(arguments[1]);
        MeasuredService service = new MeasuredService("256m");
        fill(count);
        System.out.printf(
                Locale.ROOT,
                "%,d programmes; Java %s, %d processors, heap 256 MB%n",
                count,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        exported(service, "jsonl");
        for (int run = 1; run <= runs; run++) {
            Sample copied = copied();
            System.out.printf(
                    Locale.ROOT,
                    "run %d: COPY TO STDOUT      %6.1f MB in %5.2f s  %6.1f MB/s%n",
                    run,
                    copied.bytes() / 1e6,
                    copied.seconds(),
                    copied.megabytesPerSecond());
            for (String format : new String[] {"jsonl", "csv", "xlsx"}) {
                service.peakMegabytes();
                Sample exported = exported(service, format);
                System.out.printf(
                        Locale.ROOT,
                        "run %d: export as %-5s     %6.1f MB in %5.2f s  %6.1f MB/s  ratio %.2f  peak heap %d MB%n",
                        run,
                        format,
                        exported.bytes() / 1e6,
                        exported.seconds(),
                        exported.megabytesPerSecond(),
                        exported.megabytesPerSecond() / copied.megabytesPerSecond(),
                        service.peakMegabytes());
            }
        }
        System.out.println("target: ratio at least 0.33, memory the same however many programmes there are");
        System.exit(0);
    }

    private static Sample exported(MeasuredService service, String format) throws IOException, InterruptedException {
        long start = System.nanoTime();
        long bytes = 0;
        try (InputStream in = service.send(
                        service.request("/v1/programs/export?format=" + format).build(),
                        HttpResponse.BodyHandlers.ofInputStream())
                .body()) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
            }
        }
        return new Sample(bytes, (System.nanoTime() - start) / 1e9);
    }

    private static Sample copied() throws SQLException, IOException {
        try (Connection connection = MeasuredService.database()) {
            Counting out = new Counting();
            long start = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select document from program) to stdout", out);
            return new Sample(out.bytes, (System.nanoTime() - start) / 1e9);
        }
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int value) {
            bytes++;
        }

        @Override
        public void write(byte[] values, int offset, int length) {
            bytes += length;
        }
    }

    /// By SQL, as an owner of the database may: programmes of a real shape, about a kilobyte and a half each.
    private static void fill(int count) throws SQLException {
        try (Connection connection = MeasuredService.database();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into opd values ('%s', '%s', 'Dinas Sosial', 'dinsos', true, 1, now())"
                    .formatted(MeasuredService.REGION, MeasuredService.OPD));
            // What only lists and searches need is left out: it would take longer to fill than to measure.
            statement.execute("""
                    do $$ declare each text; begin
                        for each in select indexname from pg_indexes
                                    where tablename = 'program' and indexdef like '%USING gin%'
                        loop execute 'drop index ' || each; end loop;
                    end $$
                    """);
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into program
                        (id, version, status, region, opd_code, fiscal_year, support_program, title, description,
                         period_start, period_end, cluster, locations, budget_rupiah, document, created_at,
                         registered_at, changed_at, changed_by)
                    select id, 1, 'REGISTERED', '35.73', opd, 2031, false, title, description, '2031-02-01',
                           '2031-11-30', 'SOCIAL_ASSISTANCE', '{35.73.01}', 1500000,
                           '{"id":"' || id || '","version":1,"status":"REGISTERED","region":"35.73","fiscalYear":2031,'
                           || '"opd":{"code":"' || opd || '","name":"Dinas Sosial"},"nomenclature":{"code":"' || code
                           || '","edition":"2027","title":' || to_json(name) || '},"supportProgram":false,"title":'
                           || to_json(title) || ',"description":' || to_json(description)
                           || ',"start":"2031-02-01","end":"2031-11-30","cluster":"SOCIAL_ASSISTANCE","inputs":'
                           || '[{"kind":"FUNDS","description":"Belanja barang","amountRupiah":1500000,'
                           || '"fundingSource":"APBD"}],"targetGroups":[{"category":"Keluarga miskin","count":40}],'
                           || '"locations":[{"code":"35.73.01","name":"Blimbing","kind":"KECAMATAN"}],"outputs":'
                           || '[{"indicator":' || to_json(indicator) || ',"target":12,"unit":' || to_json(unit)
                           || '}],"outcomes":[],"budgetRupiah":1500000,"registeredAt":"2031-01-01T00:00:00Z",'
                           || '"changedAt":"2031-01-01T00:00:00Z"}',
                           now(), now(), now(), 'benchmark'
                    from (select uuidv7() as id, ? as opd, n.code, n.title as name,
                                 left(n.title || ' tahap ' || i, 500) as title, n.indicator, n.unit,
                                 left(regexp_replace(coalesce(n.definition, n.title), '\\s+', ' ', 'g'), 600)
                                     as description
                          from generate_series(1, ?) i
                               join (select *, row_number() over (order by code) as place from nomenclature
                                     where code not like 'X%') n
                                 on n.place = 1 + i % 3000) rows
                    """)) {
                insert.setString(1, MeasuredService.OPD);
                insert.setInt(2, count);
                insert.executeUpdate();
            }
            statement.execute("analyze program");
        }
    }
}
