package id.selaras.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.localstack.gateway.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessIT {
    private static final String PROGRAMS = "/api/programs/v1/programs";

    private final RunningSystem system = RunningSystem.shared();

    @ParameterizedTest
    @ValueSource(strings = {PROGRAMS, "/api/overlaps/v1/findings", "/api/agreements/v1/agreements"})
    void aRequestWithoutTokenIsRefused(String path) {
        Answer answer = system.anonymous().get(path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.text("status")).isEqualTo("401");
    }

    @Test
    void aServiceRefusesARequestThatComesPastTheGateway() {
        Answer answer = system.directly("programs-service").get("/v1/programs");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
    }

    @Test
    void anEditorMayNotAmendAnotherAgencysProgramme() {
        var plan = new Plans(2032).employmentAgency();
        Answer registered = system.register(plan);

        Answer answer = system.as("editor.dispora")
                .with("If-Match", registered.entityTag().orElseThrow())
                .put(PROGRAMS + "/" + registered.text("id"), plan.draft());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(system.as("editor.disnaker")
                        .get(PROGRAMS + "/" + registered.text("id"))
                        .text("version"))
                .isEqualTo("1");
    }

    @Test
    void aReaderMayNotRegister() {
        Answer answer = system.as("pokja.member")
                .post(PROGRAMS, new Plans(2033).employmentAgency().draft());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
    }

    @Test
    void anotherRegionsEditorSeesNothingOfThisCity() {
        Answer registered = system.register(new Plans(2034).employmentAgency());

        Answer answer = system.as("editor.dinsos.batu").get(PROGRAMS + "/" + registered.text("id"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(system.as("editor.dinsos.batu").all(PROGRAMS + "?fiscalYear=2034"))
                .isEmpty();
    }
}
