package id.selaras.endtoend;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// What lies in Kafka at this moment, read from the beginning with a group of no one's.
record KafkaTopics(String bootstrap) {

    /// An event in CloudEvents' binary mode.
    ///
    /// @param id `ce_id`
    /// @param type `ce_type`
    /// @param subject `ce_subject`
    record Message(String id, String type, String subject, String value, Map<String, String> headers) {

        String header(String name) {
            return headers.get(name);
        }

        private static Message of(ConsumerRecord<String, String> record) {
            Map<String, String> headers = new java.util.HashMap<>();
            record.headers().forEach(header -> headers.put(header.key(), text(header.value())));
            return new Message(
                    headers.get("ce_id"), headers.get("ce_type"), headers.get("ce_subject"), record.value(), headers);
        }

        private static String text(byte[] value) {
            return value == null ? null : new String(value, StandardCharsets.UTF_8);
        }
    }

    List<Message> read(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<Message> messages = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> messages.add(Message.of(record)));
            }
            return messages;
        }
    }

    /// The events about one record.
    List<Message> about(String topic, String subject) {
        return read(topic).stream()
                .filter(message -> subject.equals(message.subject()))
                .toList();
    }

    int partitions(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
                new StringDeserializer(),
                new StringDeserializer())) {
            return partitions(consumer, topic).size();
        }
    }

    /// The same event once in each partition, its id ending in the partition's number.
    void sendToEveryPartition(String topic, String id, String type, String value) {
        int partitions = partitions(topic);
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
                new StringSerializer(),
                new StringSerializer())) {
            for (int partition = 0; partition < partitions; partition++) {
                var message = new ProducerRecord<>(topic, partition, "poison/" + id, value);
                Map.of(
                                "ce_specversion", "1.0",
                                "ce_id", id + "-" + partition,
                                "ce_source", "/selaras/programs-service",
                                "ce_type", type,
                                "ce_subject", id,
                                "ce_time", "2026-01-01T00:00:00Z",
                                "content-type", "application/json")
                        .forEach(
                                (name, header) -> message.headers().add(name, header.getBytes(StandardCharsets.UTF_8)));
                producer.send(message).get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka did not take the message", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }
}
