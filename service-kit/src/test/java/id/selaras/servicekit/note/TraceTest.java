package id.selaras.servicekit.note;

import static id.selaras.servicekit.note.Requests.editor;
import static id.selaras.servicekit.note.Requests.note;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.selaras.servicekit.KitTest;
import id.selaras.servicekit.inbox.Inbox;
import id.selaras.servicekit.outbox.Outbox;
import id.selaras.servicekit.outbox.OutboxEvent;
import id.selaras.servicekit.trace.Trace;
import id.selaras.servicekit.trace.TraceContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KitTest
class TraceTest {
    @Inject
    Inbox inbox;

    @Inject
    Outbox outbox;

    private final TraceContext trace = TraceContext.begin();
    private final Logger access = Logger.getLogger("id.selaras.access");
    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        access.setLevel(Level.FINE);
        access.addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        access.removeHandler(lines);
        access.setLevel(null);
    }

    /// What is logged, with what the logging context said at that moment.
    private static final class Lines extends Handler {
        private final List<ExtLogRecord> seen = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            ExtLogRecord record = ExtLogRecord.wrap(line);
            record.copyMdc();
            seen.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static TraceContext traceOf(ConsumerRecord<String, byte[]> message) {
        return TraceContext.parse(new String(
                        message.headers().lastHeader("ce_traceparent").value(), UTF_8))
                .orElseThrow();
    }

    @Test
    void aRequestsTraceGoesOnInItsEventAndInTheLog() {
        String id = editor().header("traceparent", trace.traceparent())
                .header("X-Request-Id", "request-7")
                .body(note("traced"))
                .post("/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        await().until(() -> !lines.seen.isEmpty());
        assertThat(lines.seen.getFirst().getFormattedMessage()).matches("POST /v1/notes 201 \\d+ ms");
        assertThat(lines.seen.getFirst().getMdc("traceId")).isEqualTo(trace.traceId());
        assertThat(lines.seen.getFirst().getMdc("requestId")).isEqualTo("request-7");
        try (Topic topic = new Topic(Notes.TOPIC)) {
            await().until(() -> !topic.of(id).isEmpty());
            TraceContext raised = traceOf(topic.of(id).getFirst());
            assertThat(raised.traceId()).isEqualTo(trace.traceId());
            assertThat(raised.spanId()).isNotEqualTo(trace.spanId());
        }
    }

    @Test
    void aRequestWithoutATraceBeginsOne() {
        editor().body(note("untraced")).post("/v1/notes").then().statusCode(201);

        await().until(() -> !lines.seen.isEmpty());
        assertThat(lines.seen.getFirst().getMdc("traceId")).matches("[0-9a-f]{32}");
    }

    @Test
    void whatAnEventLeadsToBelongsToTheEventsTrace() {
        String key = "35.73/" + UUID.randomUUID();
        ConsumerRecord<String, byte[]> event = new ConsumerRecord<>(Notes.TOPIC, 0, 0, key, "1".getBytes(UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", key,
                        "ce_type", "id.selaras.note-written",
                        "ce_source", "/test",
                        "ce_traceparent", trace.traceparent())
                .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));

        inbox.receive(
                "traced",
                new ConsumerRecords<>(Map.of(new TopicPartition(Notes.TOPIC, 0), List.of(event)), Map.of()),
                taken -> outbox.append(
                        new OutboxEvent(Notes.TOPIC, "id.selaras.note-written", "n-1", key, null, "led to")));

        assertThat(Trace.current()).isEmpty();
        try (Topic topic = new Topic(Notes.TOPIC)) {
            await().until(() -> !topic.of(key).isEmpty());
            assertThat(traceOf(topic.of(key).getFirst()).traceId()).isEqualTo(trace.traceId());
        }
    }
}
