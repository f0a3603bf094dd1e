package id.selaras.servicekit.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;

/// Sends stored events as CloudEvents 1.0 in the binary mode of its Kafka binding: attributes in headers, data in the
/// value.
@Singleton
class EventPublisher {
    private static final String SCHEMAS = "urn:selaras:event:";
    private static final String TYPE_PREFIX = "id.selaras.";

    private final Map<String, Object> kafkaConfig;
    private final OutboxConfig config;
    private Producer<String, byte[]> producer;

    EventPublisher(@Identifier("default-kafka-broker") Map<String, Object> kafkaConfig, OutboxConfig config) {
        this.kafkaConfig = kafkaConfig;
        this.config = config;
    }

    /// Returns once every event is acknowledged by all in-sync replicas.
    ///
    /// @throws IllegalStateException where one was not; some of the others may have been published
    synchronized void publish(List<StoredEvent> events) {
        if (producer == null) {
            producer = new KafkaProducer<>(producerConfig());
        }
        try {
            List<Future<RecordMetadata>> sent = new ArrayList<>(events.size());
            for (StoredEvent event : events) {
                sent.add(producer.send(message(event)));
            }
            producer.flush();
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for Kafka", stopped);
        } catch (ExecutionException | RuntimeException failure) {
            // What is still in the producer's buffer must not overtake the next round.
            close();
            Throwable cause = failure instanceof ExecutionException ? failure.getCause() : failure;
            throw new IllegalStateException(cause.getMessage(), cause);
        }
    }

    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private Map<String, Object> producerConfig() {
        Map<String, Object> settings = new HashMap<>(kafkaConfig);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        int timeout = Math.toIntExact(config.deliveryTimeout().toMillis());
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout);
        return settings;
    }

    private ProducerRecord<String, byte[]> message(StoredEvent event) {
        byte[] value = event.data() == null ? null : event.data().getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(event.topic(), partition(event), event.key(), value, headers(event));
    }

    private Integer partition(StoredEvent event) {
        if (event.partitionKey() == null) {
            return null;
        }
        byte[] key = event.partitionKey().getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(key))
                % producer.partitionsFor(event.topic()).size();
    }

    private Headers headers(StoredEvent event) {
        Headers headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", event.eventId().toString());
        add(headers, "ce_source", config.source());
        add(headers, "ce_type", event.type());
        add(headers, "ce_subject", event.subject());
        add(
                headers,
                "ce_time",
                event.occurredAt().truncatedTo(ChronoUnit.MICROS).toString());
        if (event.type().startsWith(TYPE_PREFIX)) {
            add(headers, "ce_dataschema", SCHEMAS + event.type().substring(TYPE_PREFIX.length()) + ":1");
        }
        if (event.traceparent() != null) {
            add(headers, "ce_traceparent", event.traceparent());
        }
        add(headers, "content-type", "application/json");
        return headers;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
