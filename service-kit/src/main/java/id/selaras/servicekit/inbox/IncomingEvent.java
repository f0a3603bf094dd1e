package id.selaras.servicekit.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.servicekit.trace.TraceContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/// A CloudEvent as it came from Kafka in binary mode.
///
/// @param id unique together with `source`
/// @param type such as `id.selaras.program-registered`
/// @param subject id of the record the event is about
/// @param data JSON bytes; null is the tombstone of a compacted topic
/// @param trace of what raised the event; null where the message names none
public record IncomingEvent(
        String id,
        String type,
        String source,
        String subject,
        String topic,
        String key,
        Instant time,
        byte[] data,
        TraceContext trace) {

    /// @throws PoisonedEventException where the message is no CloudEvent in binary mode
    public static IncomingEvent of(ConsumerRecord<String, byte[]> message) {
        String version = header(message, "ce_specversion");
        if (!"1.0".equals(version)) {
            throw new PoisonedEventException("header ce_specversion is not 1.0");
        }
        return new IncomingEvent(
                required(message, "ce_id"),
                required(message, "ce_type"),
                required(message, "ce_source"),
                header(message, "ce_subject"),
                message.topic(),
                message.key(),
                time(message),
                message.value(),
                TraceContext.parse(header(message, "ce_traceparent")).orElse(null));
    }

    public boolean isTombstone() {
        return data == null;
    }

    /// @throws PoisonedEventException where the data is absent or does not fit `type`
    public <T> T dataAs(ObjectMapper json, Class<T> type) {
        if (data == null) {
            throw new PoisonedEventException("no data");
        }
        try {
            T value = json.readValue(data, type);
            if (value == null) {
                throw new PoisonedEventException("data is null");
            }
            return value;
        } catch (IOException unreadable) {
            throw new PoisonedEventException("data does not fit " + this.type, unreadable);
        }
    }

    private static Instant time(ConsumerRecord<String, byte[]> message) {
        String time = header(message, "ce_time");
        try {
            return time == null
                    ? Instant.ofEpochMilli(message.timestamp())
                    : OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException unreadable) {
            throw new PoisonedEventException("header ce_time is no timestamp", unreadable);
        }
    }

    private static String required(ConsumerRecord<String, byte[]> message, String name) {
        String value = header(message, name);
        if (value == null || value.isBlank() || value.length() > 200) {
            throw new PoisonedEventException("header " + name + " is missing, empty or too long");
        }
        return value;
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
