package id.selaras.programs.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ImportAuditTest {
    /// Two full portions and one more.
    private static final int PROGRAMS = 1_001;

    @BeforeEach
    void agencies() {
        Agencies.enter();
    }

    @Test
    void aLongListIsTakenInPortionsAndLeavesOneEntryForAllOfIt() {
        StringBuilder list = new StringBuilder(Lists.HEADINGS);
        for (int i = 0; i < PROGRAMS; i++) {
            list.append(Lists.row(Lists.key(), "Bagian " + i));
        }

        JsonPath applied = Lists.sent(Callers.EDITOR_DINSOS, "apply=ALL_OR_NOTHING", list.toString());

        assertThat(applied.getString("state")).isEqualTo("APPLIED");
        assertThat(applied.getInt("added")).isEqualTo(PROGRAMS);
        JsonPath trail = trail(applied.getString("id"));
        assertThat(trail.<String>getList("items.action")).containsExactly("import.take", "import.send");
        assertThat(trail.getInt("items[0].details.added")).isEqualTo(PROGRAMS);
        assertThat(trail.getInt("items[0].details.amended")).isZero();
        assertThat(trail.getString("items[0].details.requestedBy")).isEqualTo("editor.dinsos");
        assertThat(trail.getString("items[0].details.fileSha256"))
                .matches("[0-9a-f]{64}")
                .isEqualTo(trail.getString("items[1].details.fileSha256"));
        assertThat(trail.getString("items[1].subject")).isEqualTo("editor.dinsos");
    }

    @Test
    void aListThatIsOnlyCheckedTakesNothing() {
        JsonPath checked = Lists.sent(Callers.EDITOR_DINSOS, "", Lists.HEADINGS + Lists.row(Lists.key(), "Coba"));

        assertThat(trail(checked.getString("id")).<String>getList("items.action"))
                .containsExactly("import.send");
    }

    private static JsonPath trail(String id) {
        return Callers.INSPECTOR
                .asks()
                .queryParam("recordId", id)
                .get("/v1/audit")
                .jsonPath();
    }
}
