package id.selaras.servicekit.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevelopmentSecretsTest {

    @ParameterizedTest
    @CsvSource({
        "programs_app, programs_app, p is a development secret",
        "Changeme, u, p is a development secret",
        "long-user-name, long-user-name, p is the name of its user",
        "kQ3x9, u, p is shorter than 12 characters",
        "kQ3x9vRt77LmZw2p, u, "
    })
    void whatEverybodyKnowsOrGuessesIsNamedWithoutItsValue(String secret, String user, String fault) {
        assertThat(DevelopmentSecrets.faults(Map.of("p", secret), Map.of("p", user)))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void anInstallationNeedsTlsToItsRealmAndAKeyForWebhookSecrets() {
        assertThat(ProductionStart.ofAnInstallation("http://localhost:8180/realms/selaras", ""))
                .containsExactly(
                        "quarkus.oidc.auth-server-url is not https", "selaras.webhook.encryption-key is not set");
        assertThat(ProductionStart.ofAnInstallation("https://masuk.example.go.id/realms/selaras", "a2V5"))
                .isEmpty();
    }
}
