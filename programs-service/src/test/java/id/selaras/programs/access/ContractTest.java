package id.selaras.programs.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.localstack.testing.api.Contract;
import id.selaras.programs.ServiceTest;
import org.junit.jupiter.api.Test;

/// Holds the OpenAPI document to `openapi.json`. To accept a breaking change: `-Dselaras.contract=accept`.
@ServiceTest
class ContractTest {

    @Test
    void noClientIsBrokenByAccident() {
        String present = given().queryParam("format", "json").get("/q/openapi").asString();

        assertThat(Contract.broken("programs-service", present)).isEmpty();
    }
}
