package id.selaras.servicekit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.localstack.testing.TestTokens;
import id.selaras.servicekit.KitTest;
import id.selaras.servicekit.identity.Role;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@KitTest
class IdempotencyTest {
    private final String key = UUID.randomUUID().toString();

    private RequestSpecification keyed(String text) {
        return Requests.editor().header("Idempotency-Key", key).body(Requests.note(text));
    }

    @Test
    void theSameRequestTwiceIsDoneOnce() {
        Response first = keyed("once").post("/v1/notes");
        Response second = keyed("once").post("/v1/notes");

        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .body("id", equalTo(first.path("id")))
                .body("text", equalTo("once"));
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void theSameRequestInADifferentHandIsTheSame() {
        String id = keyed("hand").post("/v1/notes").path("id");

        Requests.editor()
                .header("Idempotency-Key", key)
                .body("{ \"lines\" : null,\n \"text\" : \"hand\" }")
                .post("/v1/notes")
                .then()
                .body("id", equalTo(id));
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        keyed("one").post("/v1/notes").then().statusCode(201);

        keyed("two")
                .post("/v1/notes")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:selaras:problem:idempotency-key-reused"));
    }

    @Test
    void anotherCallersKeyIsAnotherKey() {
        String other = TestTokens.token()
                .subject("editor-2")
                .region("35.73")
                .roles(Role.OPD_EDITOR)
                .sign();
        String id = keyed("mine").post("/v1/notes").path("id");

        String otherId = Requests.as(other)
                .header("Idempotency-Key", key)
                .body(Requests.note("mine"))
                .post("/v1/notes")
                .path("id");

        assertThat(otherId).isNotEqualTo(id);
    }

    @Test
    void aFailedRequestLeavesItsKeyFree() {
        keyed("fails late").post("/v1/notes").then().statusCode(500);

        keyed("works").post("/v1/notes").then().statusCode(201);
    }

    @Test
    void theSameRequestAtTheSameTimeIsDoneOnce() throws Exception {
        Callable<String> post = () -> keyed("at once").post("/v1/notes").path("id");
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            List<Future<String>> answers =
                    callers.invokeAll(Stream.generate(() -> post).limit(8).toList());

            assertThat(answers.stream().map(Future::resultNow).collect(Collectors.toSet()))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kunci-\u00e9"})
    void anUnreadableKeyIsRefused(String unreadable) {
        Requests.editor()
                .header("Idempotency-Key", unreadable)
                .body(Requests.note("x"))
                .post("/v1/notes")
                .then()
                .statusCode(400);
    }
}
