package id.selaras.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.localstack.gateway.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RepetitionIT {
    private static final String PROGRAMS = "/api/programs/v1/programs";

    private final RunningSystem system = RunningSystem.shared();

    @Test
    void theSamePostSentTwiceUnderOneKeyMakesOneProgramme() {
        var plan = new Plans(2036).employmentAgency();
        var editor = system.as(plan.opd().editor());
        var repeating = editor.with("Idempotency-Key", UUID.randomUUID().toString());

        Answer first = repeating.post(PROGRAMS, plan.draft());
        Answer second = repeating.post(PROGRAMS, plan.draft());

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("id")).isEqualTo(first.text("id"));
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(editor.all(PROGRAMS + "?fiscalYear=2036")).hasSize(1);
    }

    @Test
    void aKeyIsNotGoodForAnotherRequest() {
        var plan = new Plans(2037).employmentAgency();
        var editor = system.as(plan.opd().editor());
        var repeating = editor.with("Idempotency-Key", UUID.randomUUID().toString());
        repeating.post(PROGRAMS, plan.draft()).orFail("register", 201);
        plan.draft().put("title", "Pelatihan Teknisi Pendingin Ruangan");

        Answer answer = repeating.post(PROGRAMS, plan.draft());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(editor.all(PROGRAMS + "?fiscalYear=2037")).hasSize(1);
    }
}
