package id.selaras.programs;

import static org.awaitility.Awaitility.await;

import id.selaras.localstack.testing.LocalServers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads what was really published, from the beginning of a topic.
public record PublishedEvents(String topic) {

    /// One record of the topic.
    public record Published(String key, int partition, Map<String, String> headers, byte[] data) {
        public String type() {
            return headers.get("ce_type");
        }
    }

    /// Waits until the topic holds `count` events about `subject`, and returns all there are, in order.
    public List<Published> about(String subject, int count) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", LocalServers.kafkaBootstrap()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<Published> found = new ArrayList<>();
            await().atMost(Duration.ofSeconds(20)).pollDelay(Duration.ZERO).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    Published published = published(record);
                    if (subject.equals(published.headers().get("ce_subject"))) {
                        found.add(published);
                    }
                });
                return found.size() >= count;
            });
            return found;
        }
    }

    private static Published published(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        StreamSupport.stream(record.headers().spliterator(), false)
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new Published(record.key(), record.partition(), headers, record.value());
    }
}
