package id.selaras.overlap.deadletter;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Reads dead letters where they stand, and sends them to the topic they came from again.
@ApplicationScoped
class DeadLetterTopic {
    private static final String SUFFIX = ".dead-letter";
    private static final String OWN_HEADERS = "dead-letter-";
    private static final Duration POLL = Duration.ofMillis(300);

    private final Map<String, Object> kafkaConfig;
    private Producer<String, byte[]> producer;

    DeadLetterTopic(@Identifier("default-kafka-broker") Map<String, Object> kafkaConfig) {
        this.kafkaConfig = kafkaConfig;
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }

    static String nameOf(String topic) {
        return topic + SUFFIX;
    }

    /// The letters of a topic behind a place, by partition and offset.
    List<ConsumerRecord<String, byte[]>> behind(
            String topic, LetterPlace place, Predicate<ConsumerRecord<String, byte[]>> wanted, int limit) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<Integer> partitions = consumer.partitionsFor(nameOf(topic)).stream()
                    .map(partition -> partition.partition())
                    .filter(partition -> partition >= place.partition())
                    .sorted()
                    .toList();
            for (int partition : partitions) {
                TopicPartition own = new TopicPartition(nameOf(topic), partition);
                consumer.assign(List.of(own));
                if (partition == place.partition()) {
                    consumer.seek(own, Math.max(place.offset() + 1, first(consumer, own)));
                } else {
                    consumer.seekToBeginning(List.of(own));
                }
                long end = consumer.endOffsets(List.of(own)).get(own);
                while (consumer.position(own) < end && found.size() < limit) {
                    for (ConsumerRecord<String, byte[]> letter :
                            consumer.poll(POLL).records(own)) {
                        if (found.size() < limit && wanted.test(letter)) {
                            found.add(letter);
                        }
                    }
                }
            }
        }
        return found;
    }

    Optional<ConsumerRecord<String, byte[]>> at(String topic, LetterPlace place) {
        return behind(topic, new LetterPlace(place.partition(), place.offset() - 1), _ -> true, 1).stream()
                .filter(letter -> letter.partition() == place.partition() && letter.offset() == place.offset())
                .findFirst();
    }

    /// Sends the event as it was, to the partition it came from; returns once Kafka has it.
    void sendAgain(String topic, ConsumerRecord<String, byte[]> letter) {
        Headers headers = new RecordHeaders();
        for (Header header : letter.headers()) {
            if (!header.key().startsWith(OWN_HEADERS)) {
                headers.add(header);
            }
        }
        Integer partition =
                text(letter, "dead-letter-partition").map(Integer::valueOf).orElse(null);
        try {
            producer()
                    .send(new ProducerRecord<>(topic, partition, letter.key(), letter.value(), headers))
                    .get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException refused) {
            throw new IllegalStateException("Kafka did not take the event again", refused);
        }
    }

    static Optional<String> text(ConsumerRecord<String, byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    private static long first(KafkaConsumer<String, byte[]> consumer, TopicPartition partition) {
        return consumer.beginningOffsets(List.of(partition)).get(partition);
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(kafkaConfig);
        settings.put("key.deserializer", StringDeserializer.class.getName());
        settings.put("value.deserializer", ByteArrayDeserializer.class.getName());
        settings.put("enable.auto.commit", false);
        settings.remove("group.id");
        return new KafkaConsumer<>(settings);
    }

    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            Map<String, Object> settings = new HashMap<>(kafkaConfig);
            settings.put("key.serializer", StringSerializer.class.getName());
            settings.put("value.serializer", ByteArraySerializer.class.getName());
            settings.put("acks", "all");
            producer = new KafkaProducer<>(settings);
        }
        return producer;
    }
}
