package id.selaras.localstack.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalServersTest {

    private static final Map<String, String> SETTINGS = start("servertest");

    @BeforeAll
    static void ownerCreatesATable() throws SQLException {
        try (Connection owner = connect("servertest_owner")) {
            owner.createStatement().execute("create table note (id bigint generated always as identity, text text)");
        }
    }

    @Test
    void theAppReadsAndWritesTheOwnersTables() throws SQLException {
        try (Connection app = connect("servertest_app")) {
            assertThat(app.createStatement().executeUpdate("insert into note (text) values ('ä')"))
                    .isEqualTo(1);
        }
    }

    @Test
    void theAppMayNotCreateTables() throws SQLException {
        try (Connection app = connect("servertest_app")) {
            assertThatThrownBy(() -> app.createStatement().execute("create table own (id int)"))
                    .hasMessageContaining("permission denied for schema public");
        }
    }

    @Test
    void theAppOfOneDatabaseCannotEnterAnother() {
        LocalServers.createDatabase("overlaps");

        assertThatThrownBy(() -> DriverManager.getConnection(
                        LocalServers.jdbcUrl("overlaps"), "servertest_app", LocalServers.password()))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void theTopicsOfSelarasExist() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", SETTINGS.get("kafka.bootstrap.servers")))) {
            assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS))
                    .contains("selaras.programs", "selaras.opds", "selaras.programs.dead-letter");
        }
    }

    @Test
    void aSecondStartGivesTheSameServers() {
        assertThat(start("servertest")).isEqualTo(SETTINGS);
    }

    private static Map<String, String> start(String database) {
        LocalServers servers = new LocalServers();
        servers.init(Map.of("database", database));
        return servers.start();
    }

    private static Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(LocalServers.jdbcUrl("servertest"), role, LocalServers.password());
    }
}
