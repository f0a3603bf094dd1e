package id.selaras.overlap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.localstack.testing.LocalServers;
import id.selaras.overlap.program.RegionYear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;

/// The topics as programs-service writes and other systems read them.
public final class Topics {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PARTITIONS = 8;
    private static final KafkaProducer<String, byte[]> PRODUCER = producer();

    private Topics() {}

    /// One event as it stands on `selaras.programs`.
    ///
    /// @param id `ce_id`: the same for every delivery
    public record Event(String id, String type, String subject, String key, RegionYear regionYear, byte[] data) {

        public static Event registered(ProgramBuilder program) {
            return of("program-registered", program, program.json());
        }

        /// An event that no consumer can take.
        public static Event poisoned(RegionYear regionYear) {
            return of(
                    "program-registered",
                    UUID.randomUUID(),
                    regionYear,
                    "{\"id\": \"no programme\"}".getBytes(StandardCharsets.UTF_8));
        }

        public static Event amended(ProgramBuilder program) {
            return of("program-amended", program, program.json().put("previousVersion", program.version() - 1));
        }

        /// The withdrawal that follows this version of the programme.
        public static Event withdrawn(ProgramBuilder program) {
            return of("program-withdrawn", program, program.withdrawal());
        }

        private static Event of(String type, ProgramBuilder program, JsonNode data) {
            return of(type, program.id(), program.regionYear(), bytes(data));
        }

        public static Event of(String type, UUID subject, RegionYear regionYear, byte[] data) {
            return new Event(
                    UUID.randomUUID().toString(),
                    type,
                    subject.toString(),
                    regionYear + "/" + subject,
                    regionYear,
                    data);
        }

        /// The same fact in a new envelope, as after a repair of the producer's outbox.
        public Event again() {
            return new Event(UUID.randomUUID().toString(), type, subject, key, regionYear, data);
        }
    }

    public static void publish(Event... events) {
        publish(List.of(events));
    }

    public static void publish(List<Event> events) {
        for (Event event : events) {
            Map<String, String> headers = headers(event.id(), "programs-service", event.type(), event.subject());
            send("selaras.programs", partition(event.regionYear()), event.key(), headers, event.data());
        }
        PRODUCER.flush();
    }

    /// The partition that programs-service's outbox chooses.
    public static int partition(RegionYear regionYear) {
        byte[] key = regionYear.toString().getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(key)) % PARTITIONS;
    }

    /// Waits until the service has worked through everything that was published for a region and year: events of one
    /// partition are taken in order, so a finding of another province behind them in the same partition tells
    /// it, and leaves no trace where the test looks.
    public static void awaitProcessed(RegionYear regionYear) {
        RegionYear behind = Stream.generate(RegionYears::marker)
                .filter(candidate -> partition(candidate) == partition(regionYear))
                .findFirst()
                .orElseThrow();
        ProgramBuilder one = ProgramBuilder.welding(behind).opd("9.01.0.00.0.00.01.0000", "OPD penanda 1");
        ProgramBuilder other = ProgramBuilder.welding(behind).opd("9.02.0.00.0.00.01.0000", "OPD penanda 2");
        publish(Event.registered(one), Event.registered(other));
        Api.awaitFindingBetween(one, other);
    }

    /// The registry's entry of an agency.
    public static void publishOpd(String region, String code, String name, long version) {
        Map<String, String> headers = headers(UUID.randomUUID().toString(), "programs-service", "opd-published", code);
        JsonNode opd = JSON.createObjectNode()
                .put("code", code)
                .put("region", region)
                .put("name", name)
                .put("shortName", name)
                .put("active", true)
                .put("version", version);
        send("selaras.opds", 0, region + "/" + code, headers, bytes(opd));
        PRODUCER.flush();
    }

    public static void send(String topic, Integer partition, String key, Map<String, String> headers, byte[] data) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, partition, key, data);
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            PRODUCER.send(message).get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// A message as another system reads it.
    public record Message(String key, Map<String, String> headers, byte[] value) {
        public String type() {
            return headers.get("ce_type");
        }

        public JsonNode json() {
            try {
                return JSON.readTree(value);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /// Everything that stands on a topic now whose key begins so, in the order of the partitions.
    public static List<Message> read(String topic, String keyPrefix) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", LocalServers.kafkaBootstrap());
        settings.put("key.deserializer", StringDeserializer.class.getName());
        settings.put("value.deserializer", ByteArrayDeserializer.class.getName());
        List<Message> messages = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(200))) {
                    if (message.key() != null && message.key().startsWith(keyPrefix)) {
                        messages.add(new Message(message.key(), headers(message), message.value()));
                    }
                }
            }
        }
        return messages;
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new HashMap<>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    private static Map<String, String> headers(String id, String source, String type, String subject) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id,
                "ce_source",
                "/selaras/" + source,
                "ce_type",
                "id.selaras." + type,
                "ce_subject",
                subject,
                "ce_time",
                "2026-11-10T07:02:04.880001Z",
                "ce_dataschema",
                "urn:selaras:event:" + type + ":1",
                "content-type",
                "application/json");
    }

    private static byte[] bytes(JsonNode json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static KafkaProducer<String, byte[]> producer() {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", LocalServers.kafkaBootstrap());
        settings.put("key.serializer", StringSerializer.class.getName());
        settings.put("value.serializer", ByteArraySerializer.class.getName());
        settings.put("acks", "all");
        return new KafkaProducer<>(settings);
    }
}
