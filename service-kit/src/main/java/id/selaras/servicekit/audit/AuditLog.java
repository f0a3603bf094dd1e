package id.selaras.servicekit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;

/// The audit trail: who did what to which record, from where and when. An entry commits with the deed it tells of, so
/// there is never one without the other; soon after it is sealed into a hash chain ([AuditSealer]).
@ApplicationScoped
public class AuditLog {
    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final Origins origins;

    AuditLog(DataSource database, ObjectMapper json, Clock clock, Origins origins) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.origins = origins;
    }

    /// Adds one entry to the caller's transaction.
    ///
    /// @throws jakarta.transaction.TransactionalException outside a transaction
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditEntry entry) {
        insert(entry, origins.present());
    }

    void insert(AuditEntry entry, Origin origin) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into audit_entry
                            (at, subject, name, client, opd, roles, action, record_type, record_id, region,
                             address, request_id, details)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            // What the column keeps: an entry read again must have the same hash.
            insert.setObject(1, clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            insert.setString(2, origin.subject());
            insert.setString(3, origin.name());
            insert.setString(4, origin.client());
            insert.setString(5, origin.opd());
            insert.setString(6, origin.roles());
            insert.setString(7, entry.action());
            insert.setString(8, entry.recordType());
            insert.setString(9, entry.recordId());
            insert.setString(10, entry.region());
            insert.setString(11, origin.address());
            insert.setString(12, origin.requestId());
            insert.setString(13, json.writeValueAsString(entry.details()));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("Audit entry " + entry.action() + " could not be stored", failure);
        }
    }
}
