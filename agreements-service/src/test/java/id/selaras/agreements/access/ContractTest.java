package id.selaras.agreements.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.agreements.ServiceTest;
import id.selaras.localstack.testing.api.Contract;
import org.junit.jupiter.api.Test;

/// Holds the OpenAPI document to `openapi.json`. To accept a breaking change: `-Dselaras.contract=accept`.
@ServiceTest
class ContractTest {

    @Test
    void noClientIsBrokenByAccident() {
        String present = given().queryParam("format", "json").get("/q/openapi").asString();

        assertThat(Contract.broken("agreements-service", present)).isEmpty();
    }
}
