package id.selaras.overlap.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.selaras.eventcontracts.EventContract;
import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.Topics;
import id.selaras.overlap.Topics.Event;
import id.selaras.overlap.Topics.Message;
import id.selaras.overlap.program.RegionYear;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// What an amendment or a withdrawal does to a finding, and what other services hear of it.
@OverlapServiceTest
class FindingRejudgedTest {
    private final RegionYear here = RegionYears.unused();
    private final ProgramBuilder health = ProgramBuilder.healthyFamilies(here);
    private final ProgramBuilder sukun = ProgramBuilder.healthyFamilies(here)
            .opd(Api.SUKUN, "Kecamatan Sukun")
            .budget(85_000_000);
    private final ProgramBuilder withOtherOutput = sukun.next().output("Jumlah rukun warga percontohan", 11, "RW");
    private final ProgramBuilder asOtherWork =
            ProgramBuilder.welding(here).id(sukun.id()).version(2).opd(Api.SUKUN, "Kecamatan Sukun");

    @Test
    void amendmentThatCountsAnotherResultChangesTheClass() {
        Topics.publish(Event.registered(health), Event.registered(sukun), Event.amended(withOtherOutput));

        Map<String, Object> finding =
                Api.awaitFinding(here, each -> each.get("version").equals(2));

        assertThat(finding)
                .containsEntry("class", "SAME_INPUT_DIFFERENT_OUTPUT")
                .containsEntry("status", "OPEN");
    }

    @Test
    void amendmentToOtherWorkSupersedesTheFinding() {
        Topics.publish(Event.registered(health), Event.registered(sukun), Event.amended(asOtherWork));

        Map<String, Object> finding =
                Api.awaitFinding(here, each -> each.get("version").equals(2));

        assertThat(finding).containsEntry("class", "DUPLICATION").containsEntry("status", "SUPERSEDED");
    }

    @Test
    void amendmentBackToTheSameWorkOpensTheFindingAgain() {
        Topics.publish(
                Event.registered(health),
                Event.registered(sukun),
                Event.amended(asOtherWork),
                Event.amended(sukun.version(3)));

        Map<String, Object> finding =
                Api.awaitFinding(here, each -> each.get("version").equals(3));

        assertThat(finding).containsEntry("class", "DUPLICATION").containsEntry("status", "OPEN");
    }

    @Test
    void withdrawalSupersedesTheFinding() {
        Topics.publish(Event.registered(health), Event.registered(sukun), Event.withdrawn(health));

        Map<String, Object> finding =
                Api.awaitFinding(here, each -> each.get("version").equals(2));

        assertThat(finding).containsEntry("status", "SUPERSEDED");
    }

    @Test
    void withdrawalThatComesBeforeItsRegistrationIsRemembered() {
        Topics.publish(Event.registered(health), Event.withdrawn(sukun), Event.registered(sukun));
        Topics.awaitProcessed(here);

        assertThat(Api.findings(here)).isEmpty();
    }

    @Test
    void otherServicesHearOfEachMaterialChangeInOrder() {
        Topics.publish(
                Event.registered(health),
                Event.registered(sukun),
                Event.amended(withOtherOutput),
                Event.amended(withOtherOutput.next().workingGroup("COMPLAINTS")),
                Event.withdrawn(health));

        List<Message> published = awaitPublished(3);

        assertThat(published)
                .extracting(Message::type)
                .containsExactly(
                        "id.selaras.overlap-found", "id.selaras.overlap-updated", "id.selaras.overlap-updated");
        assertThat(published)
                .extracting(message -> message.json().get("version").intValue())
                .containsExactly(1, 2, 4);
        assertThat(changedFields(published.get(1))).contains("class", "outputSimilarity");
        assertThat(changedFields(published.get(2))).containsExactly("status");
        assertThat(published).allSatisfy(message -> assertThat(
                        EventContract.of(message.type()).validate(message.headers(), message.value()))
                .isEmpty());
        assertThat(published).allSatisfy(message -> assertThat(message.key())
                .isEqualTo(EventContract.of(message.type()).key(message.json())));
    }

    @Test
    void amendmentThatSaysTheSameIsKeptButNotPublished() {
        Topics.publish(
                Event.registered(health),
                Event.registered(sukun),
                Event.amended(sukun.next().workingGroup("COMPLAINTS")));

        Map<String, Object> finding =
                Api.awaitFinding(here, each -> each.get("version").equals(2));
        Topics.awaitProcessed(here);

        assertThat(finding.get("programs").toString()).contains("id=" + sukun.id() + ", version=2");
        assertThat(awaitPublished(1)).extracting(Message::type).containsExactly("id.selaras.overlap-found");
    }

    /// Events of this region and year.
    private List<Message> awaitPublished(int count) {
        return Awaitility.await()
                .until(() -> Topics.read("selaras.overlaps", here + "/"), messages -> messages.size() >= count);
    }

    private static List<String> changedFields(Message message) {
        return StreamSupport.stream(message.json().get("changes").spliterator(), false)
                .map(change -> change.get("field"))
                .map(JsonNode::textValue)
                .toList();
    }
}
