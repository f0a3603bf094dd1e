package id.selaras.servicekit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/// The table of used keys.
@Singleton
class IdempotencyKeys {
    private final DataSource database;
    private final ObjectMapper json;

    IdempotencyKeys(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// What makes two requests the same: their path and what was sent, form and order of its JSON aside.
    byte[] hash(String path, Object[] parameters) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            for (Object parameter : parameters) {
                // Records are what was sent; everything else is the framework's (headers, URI).
                if (parameter instanceof Record) {
                    digest.update(json.writeValueAsBytes(parameter));
                }
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Claims the key for the present transaction. While another transaction holds the same key this waits for its
    /// end.
    ///
    /// @return the answer given before; empty where the caller is to do the work now
    /// @throws ProblemException 422 where the key stands for another request
    Optional<StoredAnswer> claim(String caller, String key, byte[] hash) throws SQLException {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into idempotency_key (caller, key, request_hash) values (?, ?, ?) on conflict do nothing
                    """)) {
                insert.setString(1, caller);
                insert.setString(2, key);
                insert.setBytes(3, hash);
                if (insert.executeUpdate() == 1) {
                    return Optional.empty();
                }
            }
            return Optional.of(stored(connection, caller, key, hash));
        }
    }

    private static StoredAnswer stored(Connection connection, String caller, String key, byte[] hash)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select request_hash, status, location, entity_tag, body
                from idempotency_key where caller = ? and key = ?
                """)) {
            select.setString(1, caller);
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    // Purged between the two statements: as good as a concurrent change.
                    throw ProblemException.of(ProblemType.CONFLICT);
                }
                if (!MessageDigest.isEqual(row.getBytes(1), hash)) {
                    throw ProblemException.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
                }
                return new StoredAnswer(row.getInt(2), row.getString(3), row.getString(4), row.getString(5));
            }
        }
    }

    /// Stores the answer beside the key.
    void complete(String caller, String key, Response answer) throws SQLException, JsonProcessingException {
        EntityTag tag = answer.getEntityTag();
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update idempotency_key set status = ?, location = ?, entity_tag = ?, body = ?
                        where caller = ? and key = ?
                        """)) {
            update.setInt(1, answer.getStatus());
            update.setString(
                    2,
                    answer.getLocation() == null ? null : answer.getLocation().toString());
            update.setString(3, tag == null ? null : tag.getValue());
            update.setString(4, answer.hasEntity() ? json.writeValueAsString(answer.getEntity()) : null);
            update.setString(5, caller);
            update.setString(6, key);
            update.executeUpdate();
        }
    }
}
