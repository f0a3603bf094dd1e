package id.selaras.overlap.deadletter;

import java.time.Instant;

/// An event that could not be taken. Its data is not shown: it may be anything.
///
/// @param id place in the dead-letter topic: `<partition>-<offset>`
/// @param topic where the event came from
/// @param key of the event
/// @param eventId `ce_id`; null where the message was no CloudEvent
/// @param type `ce_type`, likewise
/// @param reason why it could not be taken
/// @param deadSince when it was put aside
/// @param replayedAt when it was last sent again; null where it was not
record DeadLetter(
        String id,
        String topic,
        String key,
        String eventId,
        String type,
        String subject,
        String reason,
        Instant deadSince,
        Instant replayedAt) {

    DeadLetter replayed(Instant at) {
        return new DeadLetter(id, topic, key, eventId, type, subject, reason, deadSince, at);
    }
}
