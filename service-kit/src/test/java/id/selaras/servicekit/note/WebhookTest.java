package id.selaras.servicekit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.localstack.testing.LocalServers;
import id.selaras.localstack.testing.TestTokens;
import id.selaras.servicekit.KitTest;
import id.selaras.servicekit.identity.Role;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@KitTest
class WebhookTest {
    @Inject
    DataSource database;

    private final String province = String.valueOf(ThreadLocalRandom.current().nextInt(100, 100_000_000));
    private final String region = province + ".73";
    private final Subscriber subscriber = new Subscriber();

    @BeforeEach
    void forgetSubscriptions() {
        LocalServers.truncate("notes", "webhook_subscription", "webhook_hint");
    }

    @AfterEach
    void stopListening() {
        subscriber.close();
    }

    private RequestSpecification reader(String subject, String... regions) {
        return Requests.as(TestTokens.token()
                .subject(subject)
                .region(regions)
                .roles(Role.SYSTEM_READER)
                .sign());
    }

    private RequestSpecification reader() {
        return reader("reader-1", region);
    }

    private static Map<String, Object> draft(String url) {
        return new HashMap<>(Map.of("feed", "notes", "url", url));
    }

    private JsonPath subscribe(String path) {
        return reader().body(draft(subscriber.url(path)))
                .post("/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private void write(String text, String where) {
        Requests.as(TestTokens.token()
                        .opd("1.06.0.00.0.00.01.0000")
                        .region(where)
                        .roles(Role.OPD_EDITOR)
                        .sign())
                .body(Requests.note(text))
                .post("/v1/notes")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse deliveries(String id) {
        return reader().get("/v1/webhooks/" + id + "/deliveries").then().statusCode(200);
    }

    private void awaitMessages(int number) {
        await().untilAsserted(() -> assertThat(subscriber.messages).hasSizeGreaterThanOrEqualTo(number));
    }

    /// Long enough for a message that ought not to come.
    private void assertStillOnly(int number) {
        await().during(Duration.ofMillis(700))
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(subscriber.messages).hasSize(number));
    }

    @Test
    void aChangeIsHintedAtWithASignature() throws Exception {
        JsonPath webhook = subscribe("/hook?x=1");
        write("satu", region);
        awaitMessages(1);

        Subscriber.Message message = subscriber.messages.getFirst();
        Mac mac = Mac.getInstance("HmacSHA256");
        byte[] secret = Base64.getDecoder().decode(webhook.getString("secret").substring("whsec_".length()));
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        String signed = message.id() + "." + message.timestamp() + "." + message.body();
        assertThat(message.signature())
                .isEqualTo("v1,"
                        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
        assertThat(message.path()).isEqualTo("/hook?x=1");
        JsonPath body = JsonPath.from(message.body());
        assertThat(body.getString("type")).isEqualTo("notes.changed");
        assertThat(body.getMap("data"))
                .containsOnly(Map.entry("feed", "notes"), Map.entry("subscription", webhook.getString("id")));
        await().untilAsserted(() -> deliveries(webhook.getString("id"))
                .body("items", hasSize(1))
                .body("items[0].messageId", equalTo(message.id()))
                .body("items[0].attempt", equalTo(1))
                .body("items[0].status", equalTo(204))
                .body("items[0].failure", nullValue()));
    }

    @Test
    void manyChangesBecomeFewMessages() {
        subscribe("/hook");
        for (int i = 0; i < 20; i++) {
            write("n" + i, region);
        }
        awaitMessages(1);

        await().during(Duration.ofMillis(700))
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(subscriber.messages).hasSizeLessThan(15));
        assertThat(subscriber.messages).extracting(Subscriber.Message::id).doesNotHaveDuplicates();
    }

    @Test
    void otherRegionsAndSubjectsAreNotHintedAt() {
        Map<String, Object> draft = draft(subscriber.url("/pokja"));
        draft.put("subjects", List.of("#PARTNERSHIP"));
        reader("reader-1", province).body(draft).post("/v1/webhooks").then().statusCode(201);
        write("no subject", region);
        write("#COMPLAINTS", region);
        write("#PARTNERSHIP", "35.79");
        assertStillOnly(0);

        write("#PARTNERSHIP", region);

        awaitMessages(1);
        assertStillOnly(1);
    }

    @Test
    void aFailureIsTriedAgainUnderTheSameId() {
        subscriber.answer.set(500);
        String id = subscribe("/hook").getString("id");
        write("satu", region);
        awaitMessages(2);
        reader().get("/v1/webhooks/" + id)
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("failingSince", not(nullValue()));
        subscriber.answer.set(200);

        await().untilAsserted(() -> deliveries(id).body("items[0].status", equalTo(200)));
        assertThat(subscriber.messages)
                .extracting(Subscriber.Message::id)
                .containsOnly(subscriber.messages.getFirst().id());
        deliveries(id).body("items.failure", hasItem("answered 500")).body("items[-1].attempt", equalTo(1));
        reader().get("/v1/webhooks/" + id).then().body("failingSince", nullValue());
    }

    @Test
    void redirectsAreNotFollowedAndSlowAnswersNotAwaited() {
        subscriber.answer.set(302);
        String redirected = subscribe("/hook").getString("id");
        String slow = subscribe("/slow").getString("id");
        write("satu", region);

        await().untilAsserted(() -> deliveries(redirected).body("items.failure", hasItem("answered 302")));
        await().untilAsserted(() -> deliveries(slow).body("items.failure", hasItem("no answer in time")));
        assertThat(subscriber.messages).extracting(Subscriber.Message::path).doesNotContain("/elsewhere");
    }

    @Test
    void aSubscriptionThatFailsForTooLongIsDisabledUntilATestArrives() throws SQLException {
        subscriber.answer.set(503);
        String id = subscribe("/hook").getString("id");
        write("satu", region);
        awaitMessages(1);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update webhook_subscription set failing_since = now() - interval '4 days'");
        }
        await().untilAsserted(() -> reader().get("/v1/webhooks/" + id)
                .then()
                .body("status", equalTo("DISABLED"))
                .body("disabledReason", equalTo("answered 503")));
        int sent = subscriber.messages.size();
        write("dua", region);
        assertStillOnly(sent);

        subscriber.answer.set(200);
        reader().post("/v1/webhooks/" + id + "/test").then().statusCode(200).body("status", equalTo(200));

        reader().get("/v1/webhooks/" + id).then().body("status", equalTo("ACTIVE"));
        awaitMessages(sent + 2);
    }

    @Test
    void aSubscriberThatIsGoneIsToldNoMore() {
        subscriber.answer.set(410);
        String id = subscribe("/hook").getString("id");
        write("satu", region);

        await().untilAsserted(() -> reader().get("/v1/webhooks/" + id).then().body("status", equalTo("DISABLED")));
    }

    @Test
    void aTestIsMarkedAsOne() {
        String id = subscribe("/hook").getString("id");

        reader().post("/v1/webhooks/" + id + "/test").then().statusCode(200).body("failure", nullValue());

        assertThat(JsonPath.from(subscriber.messages.getFirst().body()).getString("type"))
                .isEqualTo("webhook.test");
        deliveries(id).body("items.attempt", contains(0));
    }

    @Test
    void theSecretIsShownOnceAndStoredEncrypted() throws SQLException {
        JsonPath webhook = subscribe("/hook");

        assertThat(webhook.getString("secret")).matches("whsec_[A-Za-z0-9+/]{43}=");
        reader().get("/v1/webhooks/" + webhook.getString("id")).then().body("secret", nullValue());
        reader().get("/v1/webhooks").then().body("items.secret", contains(nullValue()));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select secret from webhook_subscription")) {
            row.next();
            assertThat(row.getString(1))
                    .startsWith("aes-gcm:")
                    .doesNotContain(webhook.getString("secret").substring(6));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.go.id/, https",
        "https://10.0.0.1/hook, publik",
        "https://169.254.169.254/latest/meta-data, publik",
        "https://[::1]/, publik",
        "https://[::ffff:10.0.0.1]/, publik",
        "https://[fd00::1]/, publik",
        "https://user:pass@example.go.id/, kata sandi",
        "https://example.go.id/#x, fragmen",
        "not a url, lengkap",
        "https://, lengkap",
        "https://127.0.0.2/, publik"
    })
    void anAddressThatMayNotBeCalledIsRefused(String url, String words) {
        reader().body(draft(url))
                .post("/v1/webhooks")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/url"))
                .body("errors[0].detail", containsString(words));
    }

    @Test
    void aNameThatPointsToAClosedAddressIsNotCalled() {
        // The name is accepted, since only its resolution tells; it is resolved when a message is sent.
        String id = reader().body(draft("https://localhost.localdomain:1/"))
                .post("/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        reader().post("/v1/webhooks/" + id + "/test").then().statusCode(200).body("failure", startsWith("the "));
    }

    @Test
    void anUnknownFeedIsAnsweredWithTheKnownOnes() {
        reader().body(Map.of("feed", "nots", "url", subscriber.url("/")))
                .post("/v1/webhooks")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/feed"))
                .body("errors[0].suggestions", contains("notes"));
    }

    @Test
    void aSubscriptionIsMadeOnceAndNotWithoutLimit() {
        subscribe("/1");
        reader().body(draft(subscriber.url("/1"))).post("/v1/webhooks").then().statusCode(409);
        subscribe("/2");
        subscribe("/3");
        reader().body(draft(subscriber.url("/4")))
                .post("/v1/webhooks")
                .then()
                .statusCode(409)
                .body("detail", containsString("3"));
    }

    @Test
    void regionsLieWithinTheCallersOwn() {
        Map<String, Object> draft = draft(subscriber.url("/"));
        draft.put("regions", List.of(region + ".01"));
        reader().body(draft).post("/v1/webhooks").then().statusCode(201).body("regions", contains(region + ".01"));
        draft.put("regions", List.of("35.79"));
        reader().body(draft).post("/v1/webhooks").then().statusCode(403);
    }

    @Test
    void aSubscriptionBelongsToWhoMadeIt() {
        String id = subscribe("/hook").getString("id");
        RequestSpecification other = reader("reader-2", region);

        other.get("/v1/webhooks/" + id).then().statusCode(404);
        other.get("/v1/webhooks/" + id + "/deliveries").then().statusCode(404);
        other.post("/v1/webhooks/" + id + "/test").then().statusCode(404);
        other.delete("/v1/webhooks/" + id).then().statusCode(404);
        other.get("/v1/webhooks").then().body("items", hasSize(0));
        Requests.anonymous().get("/v1/webhooks").then().statusCode(401);
        Requests.editor().get("/v1/webhooks").then().statusCode(403);
        reader().delete("/v1/webhooks/" + id).then().statusCode(204);
        reader().get("/v1/webhooks/" + id).then().statusCode(404);
    }

    @Test
    void pagesOfSubscriptionsJoin() {
        List<String> ids = List.of(
                subscribe("/1").getString("id"),
                subscribe("/2").getString("id"),
                subscribe("/3").getString("id"));

        JsonPath first = reader().get("/v1/webhooks?limit=2").then().extract().jsonPath();
        assertThat(first.getList("items.id")).containsExactly(ids.get(0), ids.get(1));
        reader().get("/v1/webhooks?limit=2&after=" + first.getString("next"))
                .then()
                .body("items.id", contains(ids.get(2)))
                .body("next", nullValue());
        reader().get("/v1/webhooks?after=x").then().statusCode(400).body("type", endsWith("malformed"));
    }
}
