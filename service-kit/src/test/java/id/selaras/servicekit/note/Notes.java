package id.selaras.servicekit.note;

import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identifier.Identifiers;
import id.selaras.servicekit.outbox.Outbox;
import id.selaras.servicekit.outbox.OutboxEvent;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.webhook.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

@ApplicationScoped
class Notes {
    static final String TOPIC = "selaras.programs";

    private final DataSource database;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Webhooks webhooks;

    Notes(DataSource database, Outbox outbox, AuditLog audit, Webhooks webhooks) {
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
        this.webhooks = webhooks;
    }

    @Transactional
    NoteView write(String text, String region) {
        UUID id = Identifiers.next();
        insert(id, 1, region, text);
        outbox.append(new OutboxEvent(
                TOPIC, "id.selaras.note-written", id.toString(), region + "/" + id, region, Map.of("text", text)));
        webhooks.hint("notes", region, text.startsWith("#") ? Set.of(text) : Set.of());
        audit.record(AuditEntry.of("note.write", "note", id.toString(), region).with("length", text.length()));
        return new NoteView(id, 1, text);
    }

    @Transactional
    NoteView rewrite(UUID id, String text) {
        long version = version(id) + 1;
        insert(id, version, "35.73", text);
        return new NoteView(id, version, text);
    }

    void insert(UUID id, long version, String region, String text) {
        try (Connection connection = database.getConnection()) {
            insert(connection, id, version, region, text);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static void insert(Connection connection, UUID id, long version, String region, String text) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into note_version (record_id, version, region, state, data)
                values (?, ?, ?, 'WRITTEN', jsonb_build_object('text', ?::text))
                """)) {
            insert.setObject(1, id);
            insert.setLong(2, version);
            insert.setString(3, region);
            insert.setString(4, text);
            insert.executeUpdate();
        }
    }

    long version(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select max(version) from note_version where record_id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                long version = row.getLong(1);
                if (row.wasNull()) {
                    throw ProblemException.of(ProblemType.NOT_FOUND);
                }
                return version;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
