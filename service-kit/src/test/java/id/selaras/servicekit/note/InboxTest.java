package id.selaras.servicekit.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.servicekit.KitTest;
import id.selaras.servicekit.identifier.Identifiers;
import id.selaras.servicekit.inbox.Inbox;
import id.selaras.servicekit.inbox.IncomingEvent;
import id.selaras.servicekit.inbox.PoisonedEventException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

@KitTest
class InboxTest {
    @Inject
    Inbox inbox;

    @Inject
    Notes notes;

    @Inject
    ObjectMapper json;

    @Inject
    DataSource database;

    private final String consumer = "consumer-" + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();
    private final List<String> handled = new ArrayList<>();

    private void record(IncomingEvent event) {
        String text = event.dataAs(json, String.class);
        handled.add(text);
        notes.insert(Identifiers.next(), 1, "99." + key.substring(0, 8), text);
    }

    private ConsumerRecord<String, byte[]> event(String id, String data) {
        RecordHeaders headers = new RecordHeaders();
        Map.of("ce_specversion", "1.0", "ce_id", id, "ce_type", "id.selaras.note-written", "ce_source", "/test")
                .forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));
        return new ConsumerRecord<>(
                Notes.TOPIC,
                0,
                0,
                0L,
                TimestampType.CREATE_TIME,
                0,
                0,
                key,
                data.getBytes(UTF_8),
                headers,
                Optional.empty());
    }

    @SafeVarargs
    private static ConsumerRecords<String, byte[]> batch(ConsumerRecord<String, byte[]>... messages) {
        return new ConsumerRecords<>(Map.of(new TopicPartition(Notes.TOPIC, 0), List.of(messages)), Map.of());
    }

    private long stored() {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select count(*) from note_version where region = ?")) {
            select.setString(1, "99." + key.substring(0, 8));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void aRepeatedEventChangesNothing() {
        inbox.receive(consumer, batch(event("1", "\"a\""), event("1", "\"a\""), event("2", "\"b\"")), this::record);
        inbox.receive(consumer, batch(event("2", "\"b\"")), this::record);

        assertThat(handled).containsExactly("a", "b");
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void anotherConsumerTakesTheSameEventForItself() {
        inbox.receive(consumer, batch(event("1", "\"a\"")), this::record);
        inbox.receive(consumer + "-other", batch(event("1", "\"a\"")), this::record);

        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void aPoisonedEventIsPutAsideAndTheNextOneProcessed() {
        inbox.receive(consumer, batch(event("1", "\"a\""), event("2", "{broken"), event("3", "\"c\"")), this::record);

        assertThat(stored()).isEqualTo(2);
        try (Topic letters = new Topic(Notes.TOPIC + ".dead-letter")) {
            await().until(() -> letters.of(key).size() == 1);
            ConsumerRecord<String, byte[]> letter = letters.of(key).getFirst();
            assertThat(new String(letter.value(), UTF_8)).isEqualTo("{broken");
            assertThat(header(letter, "dead-letter-reason")).isEqualTo("data does not fit id.selaras.note-written");
            assertThat(header(letter, "dead-letter-consumer")).isEqualTo(consumer);
            assertThat(header(letter, "ce_id")).isEqualTo("2");
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), UTF_8);
    }

    @Test
    void aMessageThatIsNoCloudEventIsPutAside() {
        ConsumerRecord<String, byte[]> plain = new ConsumerRecord<>(Notes.TOPIC, 0, 7, key, "hello".getBytes(UTF_8));

        inbox.receive(consumer, batch(plain, event("1", "\"a\"")), this::record);

        assertThat(stored()).isEqualTo(1);
        try (Topic letters = new Topic(Notes.TOPIC + ".dead-letter")) {
            await().until(() -> letters.of(key).size() == 1);
        }
    }

    @Test
    void aFailureTakesTheClaimBackWithTheEffect() {
        AtomicInteger tries = new AtomicInteger();

        inbox.receive(consumer, batch(event("1", "\"a\"")), event -> {
            record(event);
            if (tries.incrementAndGet() < 3) {
                throw new IllegalStateException("fails after its effect");
            }
        });

        assertThat(tries).hasValue(3);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void whatAlwaysFailsIsPutAsideAfterAFewTries() {
        AtomicInteger tries = new AtomicInteger();

        inbox.receive(consumer, batch(event("1", "\"a\"")), event -> {
            tries.incrementAndGet();
            throw new IllegalStateException("always");
        });

        assertThat(tries).hasValue(3);
        try (Topic letters = new Topic(Notes.TOPIC + ".dead-letter")) {
            await().until(() -> letters.of(key).size() == 1);
        }
    }

    @Test
    void whileTheDatabaseIsAwayAnEventIsTriedAgainAndNeverPutAside() {
        AtomicInteger tries = new AtomicInteger();

        inbox.receive(consumer, batch(event("1", "\"a\"")), event -> {
            if (tries.incrementAndGet() < 5) {
                throw new IllegalStateException(new SQLTransientConnectionException("away"));
            }
            record(event);
        });

        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void poisonDeepInAFailureIsRecognised() {
        AtomicInteger tries = new AtomicInteger();

        inbox.receive(consumer, batch(event("1", "\"a\"")), event -> {
            tries.incrementAndGet();
            throw new IllegalStateException(new PoisonedEventException("unknown type"));
        });

        assertThat(tries).hasValue(1);
    }

    @Test
    void aLargeBatchIsOneTransaction() {
        ConsumerRecord<String, byte[]>[] events = Stream.iterate(0, i -> i + 1)
                .limit(300)
                .map(i -> event("e" + i, "\"" + i + "\""))
                .toArray(ConsumerRecord[]::new);

        inbox.receive(consumer, batch(events), this::record);

        assertThat(stored()).isEqualTo(300);
    }
}
