package id.selaras.servicekit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.localstack.testing.TestTokens;
import id.selaras.servicekit.KitTest;
import id.selaras.servicekit.identity.Caller;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@KitTest
class CallerTest {

    @Test
    void theTokenTellsWhoCalls() {
        Requests.editor()
                .get("/v1/notes/caller")
                .then()
                .statusCode(200)
                .body("subject", equalTo("editor-1"))
                .body("opd", equalTo("1.06.0.00.0.00.01.0000"))
                .body("regions", containsInAnyOrder("35.73"))
                .body("roles", containsInAnyOrder("opd-editor"));
    }

    @Test
    void aTokenThatWasGoodIsRefusedOnceItHasExpired() {
        String token = TestTokens.token()
                .region("35.73")
                .goodFor(Duration.ofSeconds(3))
                .sign();
        Requests.as(token).get("/v1/notes/caller").then().statusCode(200);

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () -> Requests.as(token).get("/v1/notes/caller").then().statusCode(401));
    }

    @Test
    void aRememberedTokenLendsNothingToAnotherOne() {
        String good = Requests.editorToken();
        Requests.as(good).get("/v1/notes/caller").then().statusCode(200);
        Requests.as(good).get("/v1/notes/caller").then().statusCode(200).body("subject", equalTo("editor-1"));

        String signature = good.substring(good.lastIndexOf('.') + 1);
        String forged = TestTokens.token().subject("editor-1").roles("mayor").sign();
        Requests.as(forged.substring(0, forged.lastIndexOf('.') + 1) + signature)
                .get("/v1/notes/caller")
                .then()
                .statusCode(401);
        Requests.as(TestTokens.token().subject("someone").region("35").sign())
                .get("/v1/notes/caller")
                .then()
                .statusCode(200)
                .body("subject", equalTo("someone"))
                .body("regions", containsInAnyOrder("35"))
                .body("roles", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "35.73, 35.73, true",
        "35.73, 35.73.01, true",
        "35, 35.73, true",
        "35.7, 35.73, false",
        "35.73, 35, false",
        "35.73, 35.79, false",
    })
    void aRegionCoversWhatLiesBelowIt(String own, String region, boolean covered) {
        Caller caller = new Caller("s", "c", "n", Set.of(), Optional.empty(), Set.of(own));
        assertThat(caller.covers(region)).isEqualTo(covered);
    }
}
