package id.selaras.agreements;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.selaras.localstack.testing.LocalServers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Writes to `selaras.opds` as programs-service does.
public final class OpdTopic {
    public static final String NAME = "selaras.opds";

    private static final JsonMapper JSON = new JsonMapper();

    private OpdTopic() {}

    public static void publish(Map<String, Object> opd) {
        try {
            send(
                    opd.get("region") + "/" + opd.get("code"),
                    headers(opd.get("code").toString()),
                    JSON.writeValueAsBytes(opd));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @param data null for a tombstone
    public static void send(String key, Map<String, String> headers, byte[] data) {
        send(NAME, key, headers, data);
    }

    /// As the other, to any topic of programs-service.
    public static void send(String topic, String key, Map<String, String> headers, byte[] data) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, data);
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            Producer.INSTANCE.send(message).get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public static Map<String, String> headers(String code) {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_source", "/selaras/programs-service",
                "ce_type", "id.selaras.opd-published",
                "ce_subject", code,
                "ce_time", "2026-11-02T00:00:01Z",
                "content-type", "application/json");
    }

    private static final class Producer {
        static final KafkaProducer<String, byte[]> INSTANCE = new KafkaProducer<>(
                Map.of("bootstrap.servers", LocalServers.kafkaBootstrap(), "linger.ms", 0),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
