package id.selaras.servicekit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/// Puts what cannot be processed aside, whole and with the reason, where an operator can look at it and send it again.
@ApplicationScoped
class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final String SUFFIX = ".dead-letter";

    private final Map<String, Object> kafkaConfig;
    private final MeterRegistry meters;
    private Producer<String, byte[]> producer;
    private volatile boolean stopping;

    DeadLetters(@Identifier("default-kafka-broker") Map<String, Object> kafkaConfig, MeterRegistry meters) {
        this.kafkaConfig = kafkaConfig;
        this.meters = meters;
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        stopping = true;
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }

    /// Returns once Kafka has the message; until then the event must not count as processed.
    void send(String consumer, ConsumerRecord<String, byte[]> message, Throwable failure) {
        String reason = failure instanceof PoisonedEventException
                ? failure.getMessage()
                : failure.getClass().getSimpleName();
        LOG.errorf(
                "Event at %s-%d offset %d goes to the dead letters of %s: %s",
                message.topic(), message.partition(), message.offset(), consumer, reason);
        Headers headers = new RecordHeaders(message.headers());
        add(headers, "dead-letter-reason", reason);
        add(headers, "dead-letter-consumer", consumer);
        add(headers, "dead-letter-topic", message.topic());
        add(headers, "dead-letter-partition", String.valueOf(message.partition()));
        add(headers, "dead-letter-offset", String.valueOf(message.offset()));
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(message.topic() + SUFFIX, null, message.key(), message.value(), headers);
        while (!sent(letter)) {
            if (stopping) {
                throw new CancellationException("the service stops");
            }
        }
        meters.counter("selaras.inbox.dead.letters", "topic", message.topic(), "consumer", consumer)
                .increment();
    }

    private boolean sent(ProducerRecord<String, byte[]> letter) {
        try {
            producer().send(letter).get();
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException unreachable) {
            // The producer has waited its delivery timeout already: that is pause enough.
            LOG.warnf(
                    "Kafka did not take a dead letter: %s",
                    unreachable.getCause().getMessage());
            return false;
        }
    }

    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            Map<String, Object> settings = new HashMap<>(kafkaConfig);
            settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
            settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
            producer = new KafkaProducer<>(settings);
        }
        return producer;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
