package id.selaras.overlap.evaluation;

import id.selaras.localstack.testing.LocalServers;
import id.selaras.overlap.detection.ProgramFacts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// PostgreSQL's pg_trgm over the titles with a GIN index and its usual threshold of 0.3.
final class TrigramSearch implements Search {
    private static final String DATABASE = "crowd";
    private static final String LIKEST =
            "select id from crowd where title % ? order by similarity(title, ?) desc, id limit ?";

    private final Connection connection;

    TrigramSearch(List<ProgramFacts> crowd) throws SQLException {
        LocalServers servers = new LocalServers();
        servers.init(Map.of("database", DATABASE));
        servers.start();
        connection = DriverManager.getConnection(
                LocalServers.jdbcUrl(DATABASE), DATABASE + "_owner", LocalServers.password());
        try (Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_trgm");
            statement.execute("drop table if exists crowd");
            statement.execute("create table crowd (id text, title text)");
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("insert into crowd values (?, ?)")) {
            for (ProgramFacts facts : crowd) {
                insert.setString(1, facts.id());
                insert.setString(2, facts.title());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create index on crowd using gin (title gin_trgm_ops)");
            statement.execute("vacuum analyze crowd");
        }
    }

    @Override
    public String name() {
        return "pg_trgm, GIN";
    }

    @Override
    public List<String> first(ProgramFacts asking, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LIKEST)) {
            select.setString(1, asking.title());
            select.setString(2, asking.title());
            select.setInt(3, most);
            List<String> ids = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
            return ids;
        }
    }
}
