package id.selaras.programs.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.selaras.eventcontracts.EventContract;
import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import id.selaras.programs.PublishedEvents;
import id.selaras.programs.PublishedEvents.Published;
import id.selaras.programs.ServiceTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class PublishedEventsTest {
    private static final PublishedEvents TOPIC = new PublishedEvents("selaras.programs");
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void agencies() {
        Agencies.enter();
    }

    @Test
    void theLifeOfAProgrammeIsPublishedInOrderAsTheContractsSay() throws IOException {
        String id = Posted.registered(Callers.EDITOR_DINSOS);
        Callers.EDITOR_DINSOS
                .sends(Body.with("/title", "Kedua"))
                .header("If-Match", "\"1\"")
                .put("/v1/programs/{id}", id);
        String amended = Callers.POKJA.asks().get("/v1/programs/{id}", id).asString();
        Callers.EDITOR_DINSOS
                .sends(Map.of("reason", "Digabung"))
                .header("If-Match", "\"2\"")
                .post("/v1/programs/{id}/withdrawal", id);

        List<Published> events = TOPIC.about(id, 3);

        assertThat(events)
                .extracting(Published::type)
                .containsExactly(
                        "id.selaras.program-registered", "id.selaras.program-amended", "id.selaras.program-withdrawn");
        assertThat(events).extracting(Published::key).containsOnly("35.73/2027/" + id);
        assertThat(events)
                .extracting(Published::partition)
                .containsOnly(events.getFirst().partition());
        for (Published event : events) {
            EventContract contract = EventContract.of(event.type());
            assertThat(contract.validate(event.headers(), event.data())).isEmpty();
            assertThat(contract.key(JSON.readTree(event.data()))).isEqualTo(event.key());
        }
        JsonNode second = JSON.readTree(events.get(1).data());
        assertThat(second.get("previousVersion").longValue()).isEqualTo(1);
        ((ObjectNode) second).remove("previousVersion");
        assertThat(second).isEqualTo(JSON.readTree(amended));
        JsonNode third = JSON.readTree(events.get(2).data());
        assertThat(third.get("version").longValue()).isEqualTo(3);
        assertThat(third.get("reason").textValue()).isEqualTo("Digabung");
    }

    @Test
    void theBarestAndTheFullestProgrammeKeepTheContract() {
        Map<String, Object> bare = Body.with("/nomenclatureCode", null);
        bare.remove("workingGroup");
        bare.remove("targetGroups");
        bare.remove("outcomes");
        bare.put("inputs", Body.list(Body.object("kind", "DATA", "description", "Data terpadu")));
        Map<String, Object> support = Body.with("/nomenclatureCode", "1.06.01.2.01.0001");
        Map<String, Object> special = Body.with("/nomenclatureCode", "1.01.07.7.01.0001");

        for (Map<String, Object> body : List.of(bare, support, special)) {
            Published event = TOPIC.about(Posted.registered(Callers.EDITOR_DINSOS, body), 1)
                    .getFirst();

            assertThat(EventContract.of("program-registered").validate(event.headers(), event.data()))
                    .isEmpty();
        }
    }

    @Test
    void aDraftRaisesItsFirstEventWhenItIsRegistered() {
        String id = Posted.draft(Callers.EDITOR_DINSOS);
        Callers.EDITOR_DINSOS.sends(Body.whole()).header("If-Match", "\"1\"").put("/v1/programs/{id}", id);
        Callers.EDITOR_DINSOS.asks().header("If-Match", "\"2\"").post("/v1/programs/{id}/registration", id);

        assertThat(TOPIC.about(id, 1)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("id.selaras.program-registered");
            assertThat(JSON.readTree(event.data()).get("version").longValue()).isEqualTo(3);
        });
    }

    @Test
    void whatIsRefusedIsNotPublished() {
        Callers.EDITOR_DINSOS
                .sends(Body.with("/outputs", List.of()))
                .post("/v1/programs")
                .then()
                .statusCode(422);
        String id = Posted.registered(Callers.EDITOR_DINSOS);
        Callers.EDITOR_DINSOS
                .sends(Body.with("/title", "Kedua"))
                .header("If-Match", "\"9\"")
                .put("/v1/programs/{id}", id)
                .then()
                .statusCode(412);
        Callers.EDITOR_DINSOS
                .sends(Map.of("reason", "Digabung"))
                .header("If-Match", "\"1\"")
                .post("/v1/programs/{id}/withdrawal", id);

        assertThat(TOPIC.about(id, 2))
                .extracting(Published::type)
                .containsExactly("id.selaras.program-registered", "id.selaras.program-withdrawn");
    }
}
