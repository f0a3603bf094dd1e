package id.selaras.overlap.coordination;

import static id.selaras.overlap.coordination.Coordinations.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.eventcontracts.EventContract;
import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.Topics.Message;
import id.selaras.overlap.program.RegionYear;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@OverlapServiceTest
class CoordinationLifeTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final String ASK = "{\"kind\": \"ASK\", \"answerBy\": \"%s\"}".formatted(TODAY.plusDays(14));
    private static final String AGREE = """
            {"kind": "AGREE", "action": "NAME_LEAD", "leadOpd": "%s", "dueOn": "%s", "reason": "Dinkes memimpin"}""".formatted(Api.HEALTH, TODAY.plusMonths(3));

    private final RegionYear here = RegionYears.unused();

    @Test
    void findingIsAskedAnsweredConfirmedActedUponAndResolved() {
        Coordinations work = Coordinations.duplication(here);
        work.taken(0, "{\"kind\": \"ASSIGN\", \"workingGroup\": \"PARTNERSHIP\"}")
                .taken(1, ASK);

        work.take(Api.editor(here.region(), Api.SUKUN), 2, """
                        {"kind": "ANSWER", "position": "AGREES", "reason": "Kader yang sama"}""")
                .statusCode(200)
                .body("state", equalTo("ASKED"))
                .body("questions.find { it.opd == '%s' }.answer.position".formatted(Api.SUKUN), equalTo("AGREES"))
                .body("questions.find { it.opd == '%s' }.answer".formatted(Api.HEALTH), nullValue());
        work.taken(3, step("CONFIRM", "Keluarga yang sama dikunjungi dua kali"))
                .taken(4, AGREE)
                .taken(5, step("FOLLOW_UP", "Surat pelimpahan ditandatangani"));
        work.take(work.pokja(), 6, """
                        {"kind": "RESOLVE", "reason": "Honor kader ganda dihapus", "savings": [
                          {"effect": "SAVED", "programId": "%1$s", "beforeRupiah": 85000000, "afterRupiah": 60000000,
                           "purpose": "Honor kader"},
                          {"effect": "REDIRECTED", "programId": "%1$s", "beforeRupiah": 60000000, "afterRupiah": 45000000,
                           "purpose": "Bahan penyuluhan menjadi jamban sehat"}]}""".formatted(work.sukun.id()))
                .statusCode(200)
                .header("ETag", "\"7\"")
                .body("state", equalTo("RESOLVED"))
                .body("workingGroup", equalTo("PARTNERSHIP"))
                .body("action.kind", equalTo("NAME_LEAD"))
                .body("outcome.savedRupiah", equalTo(25_000_000))
                .body("outcome.redirectedRupiah", equalTo(15_000_000))
                .body("outcome.computation", hasSize(2))
                .body("dueOn", nullValue());
    }

    @Test
    void everyStepIsKeptWithWhoWhenAndWhy() {
        Coordinations work = Coordinations.duplication(here)
                .taken(0, step("COMMENT", "Mohon dicek"))
                .taken(1, step("DISMISS", "Sasaran keluarga berbeda"));

        work.pokja()
                .get("/v1/findings/{id}/steps", work.finding)
                .then()
                .statusCode(200)
                .body("items.kind", contains("DISMISS", "COMMENT"))
                .body("items[0].from", equalTo("OPEN"))
                .body("items[0].to", equalTo("DISMISSED"))
                .body("items[0].by.subject", equalTo("pokja.member"))
                .body("items[0].by.role", equalTo("pokja-member"))
                .body("items[0].step.reason", equalTo("Sasaran keluarga berbeda"))
                .body("items[0].coordination.decision.basis.overlapClass", equalTo("DUPLICATION"));
    }

    @Test
    void listShowsAndFiltersByWhereTheCoordinationStands() {
        Coordinations work = Coordinations.duplication(here)
                .taken(0, "{\"kind\": \"ASSIGN\", \"workingGroup\": \"COMPLAINTS\"}")
                .taken(1, ASK);

        assertThat(found("coordination", "ASKED")).containsExactly(work.finding);
        assertThat(found("coordination", "OPEN")).isEmpty();
        assertThat(found("workingGroup", "COMPLAINTS")).containsExactly(work.finding);
        assertThat(found("workingGroup", "PARTNERSHIP")).isEmpty();
        assertThat(found("dueBefore", TODAY.plusDays(15).toString())).containsExactly(work.finding);
        assertThat(found("dueBefore", TODAY.plusDays(14).toString())).isEmpty();
        work.pokja()
                .get("/v1/findings/{id}", work.finding)
                .then()
                .body("coordination.state", equalTo("ASKED"))
                .body("coordination.version", equalTo(2))
                .header("ETag", containsString(".2."));
    }

    @Test
    void dismissedPairStaysDismissedWhenItsProgrammesAreReplayedOrReworded() {
        Coordinations work =
                Coordinations.duplication(here).taken(0, step("DISMISS", "Keluarga di kelurahan yang berbeda"));

        Topics.publish(
                Event.registered(work.health),
                Event.amended(work.sukun.next().title("Penyuluhan hidup bersih dan sehat bagi keluarga miskin")));
        Api.awaitFinding(here, finding -> finding.get("version").equals(2));

        work.coordination().body("state", equalTo("DISMISSED")).body("version", equalTo(1));
    }

    @Test
    void materialChangeOfAProgrammeTakesTheDecisionBackAndSaysWhy() {
        Coordinations work = Coordinations.sameInput(here).taken(0, step("JUSTIFY", "Hasilnya berbeda"));

        Topics.publish(
                Event.amended(work.sukun.next().output("Jumlah keluarga yang mengikuti penyuluhan", 900, "keluarga")));
        Api.awaitFinding(here, finding -> finding.get("class").equals("DUPLICATION"));

        work.coordination().body("state", equalTo("OPEN")).body("decision", nullValue());
        work.pokja()
                .get("/v1/findings/{id}/steps", work.finding)
                .then()
                .body("items[0].kind", equalTo("REOPEN"))
                .body("items[0].by.role", equalTo("service"))
                .body("items[0].changes.field", contains("class", "outputSimilarity"))
                .body("items[1].step.reason", equalTo("Hasilnya berbeda"));
    }

    @Test
    void otherServicesHearOfEachDecision() {
        Coordinations work = Coordinations.duplication(here)
                .taken(0, ASK)
                .taken(1, step("CONFIRM", "Sama"))
                .taken(2, AGREE)
                .taken(3, step("REOPEN", "Anggaran berubah"));

        List<Message> published = Awaitility.await()
                .until(
                        () -> Topics.read("selaras.overlaps", here + "/").stream()
                                .filter(message -> message.type().equals("id.selaras.overlap-decided"))
                                .toList(),
                        messages -> messages.size() >= 3);

        assertThat(published)
                .extracting(message -> message.json().get("state").textValue())
                .containsExactly("CONFIRMED", "AGREED", "OPEN");
        assertThat(published)
                .extracting(message -> message.json().get("id").textValue())
                .containsOnly(work.finding);
        assertThat(published).allSatisfy(message -> assertThat(
                        EventContract.of(message.type()).validate(message.headers(), message.value()))
                .isEmpty());
        assertThat(published).allSatisfy(message -> assertThat(message.key())
                .isEqualTo(EventContract.of(message.type()).key(message.json())));
    }

    @Test
    void stepsCanBeFollowedByMirrors() {
        Coordinations work = Coordinations.duplication(here).taken(0, step("CONFIRM", "Sama"));

        work.pokja()
                .get("/v1/coordinations/changes")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(work.finding))
                .body("items[0].state", equalTo("CONFIRMED"))
                .body("items[0].data.step.reason", equalTo("Sama"));
        work.pokja()
                .get("/v1/coordinations/changes/status")
                .then()
                .statusCode(200)
                .body("unnumbered", equalTo(0));
        work.pokja().get("/v1/findings/changes/status").then().statusCode(200);
        work.pokja().get("/v1/coordinations/snapshot").then().statusCode(200).body("items", hasSize(1));
    }

    private List<String> found(String parameter, String value) {
        return Api.pokja(here.region())
                .queryParam("fiscalYear", here.fiscalYear())
                .queryParam(parameter, value)
                .get("/v1/findings")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
