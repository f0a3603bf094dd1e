package id.selaras.servicekit.outbox;

import java.util.Objects;

/// A fact to be published.
///
/// @param topic Kafka topic
/// @param type CloudEvents `type`, such as `id.selaras.program-registered`
/// @param subject CloudEvents `subject`: the id of the record the fact is about
/// @param key Kafka key; events of one key keep the order in which their transactions committed
/// @param partitionKey what chooses the partition; null: the key does
/// @param data what is written as JSON; null is the tombstone of a compacted topic
public record OutboxEvent(String topic, String type, String subject, String key, String partitionKey, Object data) {
    public OutboxEvent {
        Objects.requireNonNull(topic);
        Objects.requireNonNull(type);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(key);
    }
}
