package id.selaras.agreements.export;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.SignedExample;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@ServiceTest
class WebhookTest {

    @Test
    void a_signature_makes_a_hint_for_who_subscribed() {
        Town town = Town.founded();
        String id = as(town.systemReader())
                .body("{\"feed\": \"agreements\", \"url\": \"https://reader.invalid/selaras\"}")
                .post("/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        SignedExample.signed(town);

        // The name does not exist, so the attempt fails; that it was made is what signing is to bring about.
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as(town.systemReader())
                .get("/v1/webhooks/" + id + "/deliveries")
                .then()
                .statusCode(200)
                .body("items.size()", greaterThanOrEqualTo(1)));
        as(town.systemReader()).delete("/v1/webhooks/" + id).then().statusCode(204);
    }

    private static RequestSpecification as(String token) {
        return given().contentType("application/json").auth().oauth2(token);
    }
}
