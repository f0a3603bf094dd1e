package id.selaras.benchmarks.country;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// The topic of the programmes, filled as programs-service fills it: one event for each programme, all of a government
/// in one partition.
final class ProgramTopic {
    static final String NAME = "selaras.programs";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String bootstrap;
    private final int partitions;

    ProgramTopic(String bootstrap, int partitions) {
        this.bootstrap = bootstrap;
        this.partitions = partitions;
    }

    void create() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(NAME, Optional.of(partitions), Optional.empty())))
                    .all()
                    .get();
        }
    }

    /// Governments one after the other, each with its share of the programmes.
    void fill(int programs, List<Government> governments, ProgramGenerator generator) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrap, "linger.ms", 50, "batch.size", 512 * 1024, "compression.type", "lz4");
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < programs; i++) {
                int government = (int) ((long) i * governments.size() / programs);
                // What fails is told by the count of what arrives.
                var unused = producer.send(event(generator.next(governments.get(government)), government % partitions));
            }
            producer.flush();
        }
    }

    private static ProducerRecord<String, byte[]> event(GeneratedProgram program, int partition) {
        try {
            String key = program.region() + "/" + program.fiscalYear() + "/" + program.id();
            ProducerRecord<String, byte[]> event =
                    new ProducerRecord<>(NAME, partition, key, JSON.writeValueAsBytes(program));
            header(event, "ce_specversion", "1.0");
            header(
                    event,
                    "ce_id",
                    UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString());
            header(event, "ce_source", "/selaras/programs-service");
            header(event, "ce_type", "id.selaras.program-registered");
            header(event, "ce_subject", program.id().toString());
            header(event, "content-type", "application/json");
            return event;
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static void header(ProducerRecord<String, byte[]> event, String name, String value) {
        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
