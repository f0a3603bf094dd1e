package id.selaras.agreements.agreement;

import id.selaras.localstack.testing.LocalServers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Everything that was published on `selaras.agreements`.
final class SignedTopic implements AutoCloseable {
    private static final String NAME = "selaras.agreements";

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

    SignedTopic() {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", LocalServers.kafkaBootstrap()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(NAME).stream()
                .map(partition -> new TopicPartition(NAME, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /// What has come so far about one agreement.
    List<ConsumerRecord<String, byte[]>> of(String agreement) {
        consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
        return seen.stream().filter(event -> event.key().endsWith(agreement)).toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
