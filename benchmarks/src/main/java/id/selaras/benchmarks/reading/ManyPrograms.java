package id.selaras.benchmarks.reading;

import id.selaras.localstack.sample.SampleOpd;
import id.selaras.localstack.testing.LocalServers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Fills the table of programmes by SQL, as an owner of the database may.
final class ManyPrograms {
    static final int YEAR = 2030;

    private ManyPrograms() {}

    static void enter(int count) throws SQLException, IOException {
        try (InputStream sql = ManyPrograms.class.getResourceAsStream("/id/selaras/benchmarks/many-programs.sql");
                Connection connection = DriverManager.getConnection(
                        LocalServers.jdbcUrl("programs"), "programs_owner", LocalServers.password());
                Statement statement = connection.createStatement()) {
            for (SampleOpd opd : SampleOpd.all()) {
                try (PreparedStatement insert = connection.prepareStatement(
                        "insert into opd values (?, ?, ?, ?, true, 1, now()) on conflict do nothing")) {
                    insert.setString(1, opd.region());
                    insert.setString(2, opd.code());
                    insert.setString(3, opd.name());
                    insert.setString(4, opd.shortName());
                    insert.executeUpdate();
                }
            }
            // Built at once afterwards: filling them row by row costs several times as much.
            statement.execute("drop index ix_program_search, ix_program_lists, ix_program_locations");
            try (PreparedStatement insert =
                    connection.prepareStatement(new String(sql.readAllBytes(), StandardCharsets.UTF_8))) {
                insert.setInt(1, count);
                insert.setInt(2, YEAR);
                insert.executeUpdate();
            }
            statement.execute("set maintenance_work_mem = '256MB'");
            statement.execute("create index ix_program_search on program using gin (search)");
            statement.execute(
                    "create index ix_program_lists on program using gin (funding, target_groups, welfare_deciles)");
            statement.execute("create index ix_program_locations on program using gin (locations)");
            statement.execute("vacuum analyze program");
        }
    }

    static List<String> ids(int count) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        LocalServers.jdbcUrl("programs"), "programs_owner", LocalServers.password());
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select id from program order by md5(id::text) limit " + count)) {
            List<String> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getString(1));
            }
            return ids;
        }
    }
}
