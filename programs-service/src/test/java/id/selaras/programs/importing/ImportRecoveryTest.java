package id.selaras.programs.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a process leaves behind that dies over an import, made by hand in the database: its state, half of the staged
/// rows, and, as long as it lives, the lock on the import.
@ServiceTest
class ImportRecoveryTest {
    private static final int PROGRAMS = 20;

    @Inject
    DataSource database;

    private final String title = "Permakanan " + UUID.randomUUID();

    @BeforeEach
    void agencies() {
        Agencies.enter();
    }

    @Test
    void anImportThatAnotherInstanceWorksOnIsLeftToItUntilItDies() throws SQLException {
        String interrupted = checkedImport();
        try (Connection other = database.getConnection()) {
            execute(other, "select pg_advisory_lock(hashtextextended('import %s', 0))", interrupted);
            interrupt(interrupted, "CHECKING", 1);

            String later = checkedImport();

            assertThat(state(later)).isEqualTo("CHECKED");
            assertThat(state(interrupted)).isEqualTo("CHECKING");
            execute(other, "select pg_advisory_unlock(hashtextextended('import %s', 0))", interrupted);
        }
        assertTaken(interrupted);
    }

    @Test
    void anImportOfWhichHalfWasCheckedIsCheckedAnewAndTakenOnce() throws SQLException {
        String interrupted = checkedImport();
        try (Connection connection = database.getConnection()) {
            interrupt(interrupted, "CHECKING", 1);
            execute(
                    connection,
                    "delete from program_import_record where import_id = '%s' and number > " + PROGRAMS / 2,
                    interrupted);
        }
        assertTaken(interrupted);
    }

    @Test
    void anImportWhoseTakingWasBrokenOffIsTakenOnce() throws SQLException {
        String interrupted = checkedImport();
        interrupt(interrupted, "APPLYING", 2);
        assertTaken(interrupted);
    }

    @Test
    void anImportThatEveryProcessDiesOverIsGivenUpAndNothingIsTaken() throws SQLException {
        String interrupted = checkedImport();
        interrupt(interrupted, "APPLYING", 3);

        JsonPath failed = Lists.ended(Callers.EDITOR_DINSOS, interrupted);

        assertThat(failed.getString("state")).isEqualTo("FAILED");
        assertThat(failed.getString("detail"))
                .isEqualTo("Impor terhenti 3 kali dan tidak dilanjutkan. Tidak ada yang diterapkan."
                        + " Kirim lagi berkasnya.");
        assertRegistered(0);
    }

    private String checkedImport() {
        StringBuilder list = new StringBuilder(Lists.HEADINGS);
        for (int i = 0; i < PROGRAMS; i++) {
            list.append(Lists.row(Lists.key(), title));
        }
        JsonPath checked = Lists.sent(Callers.EDITOR_DINSOS, "", list.toString());
        assertThat(checked.getLong("added")).isEqualTo(PROGRAMS);
        return checked.getString("id");
    }

    private void interrupt(String id, String state, int attempts) throws SQLException {
        try (Connection connection = database.getConnection()) {
            execute(
                    connection,
                    "update program_import set apply = 'ALL_OR_NOTHING', finished_at = null, state = '" + state
                            + "', attempts = " + attempts + " where id = '%s'",
                    id);
        }
    }

    private void assertTaken(String id) {
        JsonPath applied = Lists.ended(Callers.EDITOR_DINSOS, id);
        assertThat(applied.getString("state")).isEqualTo("APPLIED");
        assertThat(applied.getLong("added")).isEqualTo(PROGRAMS);
        assertRegistered(PROGRAMS);
    }

    private void assertRegistered(int programs) {
        Callers.EDITOR_DINSOS
                .asks()
                .queryParam("text", title)
                .queryParam("limit", 100)
                .get("/v1/programs")
                .then()
                .statusCode(200)
                .body("items", hasSize(programs));
    }

    private static String state(String id) {
        return Callers.EDITOR_DINSOS.asks().get("/v1/imports/{id}", id).path("state");
    }

    private static void execute(Connection connection, String sql, String id) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.formatted(id));
        }
    }
}
