package id.selaras.servicekit.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.selaras.servicekit.KitTest;
import id.selaras.servicekit.outbox.Outbox;
import id.selaras.servicekit.outbox.OutboxEvent;
import id.selaras.servicekit.outbox.OutboxRelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;

@KitTest
class OutboxTest {
    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    private final String key = "35.73/" + UUID.randomUUID();

    private OutboxEvent event(Object data) {
        return new OutboxEvent(Notes.TOPIC, "id.selaras.note-written", "n-1", key, "35.73", data);
    }

    private static String value(ConsumerRecord<String, byte[]> message) {
        return message.value() == null ? null : new String(message.value(), UTF_8);
    }

    @Test
    void aCommittedFactIsPublishedAsACloudEvent() {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event(Map.of("text", "halo"))));

        try (Topic topic = new Topic(Notes.TOPIC)) {
            await().until(() -> topic.of(key).size() == 1);
            ConsumerRecord<String, byte[]> message = topic.of(key).getFirst();
            assertThat(value(message)).isEqualTo("{\"text\":\"halo\"}");
            assertThat(headers(message))
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_type", "id.selaras.note-written")
                    .containsEntry("ce_source", "/selaras/note-service")
                    .containsEntry("ce_subject", "n-1")
                    .containsEntry("content-type", "application/json")
                    .containsKeys("ce_id", "ce_time");
        }
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> message) {
        return Stream.of(message.headers().toArray())
                .collect(java.util.stream.Collectors.toMap(Header::key, header -> new String(header.value(), UTF_8)));
    }

    @Test
    void aFactThatIsRolledBackIsNeverPublished() {
        QuarkusTransaction.begin();
        outbox.append(event("undone"));
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event("done")));

        try (Topic topic = new Topic(Notes.TOPIC)) {
            await().until(() -> !topic.of(key).isEmpty());
            assertThat(topic.of(key)).extracting(OutboxTest::value).containsExactly("\"done\"");
        }
    }

    @Test
    void outsideATransactionNothingIsTaken() {
        assertThatThrownBy(() -> outbox.append(event("x"))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void eventsOfOneKeyKeepTheOrderOfTheirCommits() {
        List<String> expected =
                IntStream.range(0, 1200).mapToObj(String::valueOf).toList();
        for (int i = 0; i < 1200; i += 3) {
            int first = i;
            QuarkusTransaction.requiringNew()
                    .run(() -> IntStream.range(first, first + 3).forEach(number -> outbox.append(event(number))));
        }

        try (Topic topic = new Topic(Notes.TOPIC)) {
            await().atMost(30, SECONDS).until(() -> topic.of(key).size() >= 1200);
            assertThat(topic.of(key)).extracting(OutboxTest::value).containsExactlyElementsOf(expected);
            assertThat(topic.of(key))
                    .extracting(ConsumerRecord::partition)
                    .containsOnly(topic.of(key).getFirst().partition());
        }
    }

    @Test
    void aTombstoneHasNoValue() {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event(null)));

        try (Topic topic = new Topic(Notes.TOPIC)) {
            await().until(() -> topic.of(key).size() == 1);
            assertThat(topic.of(key).getFirst().value()).isNull();
        }
    }

    @Test
    void whileAnotherRelayHoldsTheLockThisOneStandsBy() throws Exception {
        try (Topic topic = new Topic(Notes.TOPIC)) {
            try (Connection other = database.getConnection();
                    Statement statement = other.createStatement()) {
                statement.execute("select pg_advisory_lock(" + OutboxRelay.LOCK + ")");
                QuarkusTransaction.requiringNew().run(() -> outbox.append(event("held")));
                await().during(1, SECONDS).atMost(3, SECONDS).until(() -> topic.of(key)
                        .isEmpty());
                statement.execute("select pg_advisory_unlock(" + OutboxRelay.LOCK + ")");
            }

            await().until(() -> topic.of(key).size() == 1);
        }
    }
}
