package id.selaras.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.localstack.gateway.Answer;
import id.selaras.localstack.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BadInputIT {
    private static final String PROGRAMS = "/api/programs/v1/programs";

    private final RunningSystem system = RunningSystem.shared();
    private final Map<String, Object> draft = new Plans(2035).employmentAgency().draft();

    @Test
    void everyBadFieldIsNamedByItsPointer() {
        draft.put("title", " ");
        Json.objects(draft, "inputs").getFirst().put("amountRupiah", -1);

        Answer answer = send(draft);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(Json.objects(answer.body(), "errors"))
                .extracting(error -> Json.text(error, "pointer"))
                .contains("/title", "/inputs/0/amountRupiah");
    }

    @Test
    void anUnknownNomenclatureCodeIsAnsweredWithTheNearestOnes() {
        draft.put("nomenclatureCode", "2.07.03.2.01.9999");

        Answer answer = send(draft);

        assertThat(answer.status()).isEqualTo(422);
        var error = Json.objects(answer.body(), "errors").getFirst();
        assertThat(Json.text(error, "pointer")).isEqualTo("/nomenclatureCode");
        assertThat((List<?>) Json.at(error, "suggestions"))
                .map(Object::toString)
                .contains("2.07.03.2.01.0009");
    }

    @Test
    void textThatIsNoJsonIsAProblemToo() {
        Answer answer = send("{\"fiscalYear\": 20");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
    }

    private Answer send(Object body) {
        return system.as("editor.disnaker").post(PROGRAMS, body);
    }
}
