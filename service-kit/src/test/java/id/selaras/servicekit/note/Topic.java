package id.selaras.servicekit.note;

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

/// Everything a topic holds, read from its beginning.
final class Topic implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

    Topic(String name) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", LocalServers.kafkaBootstrap()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /// What has come so far for keys that end in `suffix`.
    List<ConsumerRecord<String, byte[]>> of(String suffix) {
        consumer.poll(Duration.ofMillis(200)).forEach(seen::add);
        return seen.stream()
                .filter(message -> message.key() != null && message.key().endsWith(suffix))
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
