package id.selaras.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProductionStartTest {
    private static final URI REALM = URI.create("https://masuk.example.go.id/realms/selaras");

    @Test
    void aCityNeedsTlsOnBothSides() {
        assertThat(ProductionStart.faults(Optional.of(URI.create("https://selaras.example.go.id")), REALM))
                .isEmpty();
        assertThat(ProductionStart.faults(Optional.empty(), URI.create("http://localhost:8180/realms/selaras")))
                .containsExactly(
                        "selaras.gateway.public-url is not https", "quarkus.oidc.auth-server-url is not https");
    }
}
