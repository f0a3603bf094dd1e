package id.selaras.overlap.deadletter;

import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Events that were put aside, for an operator to look at and to send again once the cause is gone.
@ApplicationScoped
class DeadLetters {
    private static final Pattern OF_A_GOVERNMENT = Pattern.compile("[1-9][0-9](\\.[0-9]{2})?/.*");

    private static final String REPLAYS = """
            select partition, record_offset, replayed_at from dead_letter_replay
            where topic = ? and (partition, record_offset) in (select * from unnest(?::int[], ?::bigint[]))""";

    private static final String REMEMBER = """
            insert into dead_letter_replay (topic, partition, record_offset, replayed_by, replayed_at)
            values (?, ?, ?, ?, ?)
            on conflict on constraint pk_dead_letter_replay do update set
                replayed_by = excluded.replayed_by, replayed_at = excluded.replayed_at""";

    private final DeadLetterTopic letters;
    private final DataSource database;
    private final AuditLog audit;
    private final Clock clock;

    DeadLetters(DeadLetterTopic letters, DataSource database, AuditLog audit, Clock clock) {
        this.letters = letters;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /// Letters of the caller's regions, and those that name no region.
    @Transactional
    List<DeadLetter> list(String topic, LetterPlace behind, Caller caller, int limit) {
        List<ConsumerRecord<String, byte[]>> found =
                letters.behind(topic, behind, letter -> concerns(letter, caller), limit);
        Map<LetterPlace, Instant> replays = replays(topic, found);
        return found.stream()
                .map(letter -> view(topic, letter).replayed(replays.get(place(letter))))
                .toList();
    }

    /// Sends the event again; a consumer that has taken it meanwhile takes it no second time.
    ///
    /// @throws ProblemException 404 where the caller may see no such letter
    @Transactional
    DeadLetter replay(String topic, String id, Caller caller) {
        ConsumerRecord<String, byte[]> letter = LetterPlace.of(id)
                .flatMap(place -> letters.at(topic, place))
                .filter(found -> concerns(found, caller))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "dead-letter.unknown", id));
        Instant now = clock.instant();
        remember(topic, place(letter), caller.subject(), now);
        audit.record(AuditEntry.of("dead-letter.replay", "dead-letter", topic + "/" + id, null));
        letters.sendAgain(topic, letter);
        return view(topic, letter).replayed(now);
    }

    private static boolean concerns(ConsumerRecord<String, byte[]> letter, Caller caller) {
        String key = letter.key();
        return key == null
                || !OF_A_GOVERNMENT.matcher(key).matches()
                || caller.covers(key.substring(0, key.indexOf('/')));
    }

    private static DeadLetter view(String topic, ConsumerRecord<String, byte[]> letter) {
        return new DeadLetter(
                place(letter).id(),
                topic,
                letter.key(),
                DeadLetterTopic.text(letter, "ce_id").orElse(null),
                DeadLetterTopic.text(letter, "ce_type").orElse(null),
                DeadLetterTopic.text(letter, "ce_subject").orElse(null),
                DeadLetterTopic.text(letter, "dead-letter-reason").orElse(null),
                Instant.ofEpochMilli(letter.timestamp()),
                null);
    }

    private static LetterPlace place(ConsumerRecord<String, byte[]> letter) {
        return new LetterPlace(letter.partition(), letter.offset());
    }

    private Map<LetterPlace, Instant> replays(String topic, List<ConsumerRecord<String, byte[]>> found) {
        Map<LetterPlace, Instant> replays = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(REPLAYS)) {
            select.setString(1, DeadLetterTopic.nameOf(topic));
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "int", found.stream().map(ConsumerRecord::partition).toArray()));
            select.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint", found.stream().map(ConsumerRecord::offset).toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    replays.put(
                            new LetterPlace(row.getInt(1), row.getLong(2)),
                            row.getObject(3, OffsetDateTime.class).toInstant());
                }
            }
            return replays;
        } catch (SQLException failure) {
            throw new IllegalStateException("Replays cannot be read", failure);
        }
    }

    private void remember(String topic, LetterPlace place, String by, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(REMEMBER)) {
            insert.setString(1, DeadLetterTopic.nameOf(topic));
            insert.setInt(2, place.partition());
            insert.setLong(3, place.offset());
            insert.setString(4, by);
            insert.setObject(5, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("The replay cannot be stored", failure);
        }
    }
}
