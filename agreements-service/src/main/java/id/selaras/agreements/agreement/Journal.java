package id.selaras.agreements.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

/// Who did what with which agreement, when, and what was remarked. Rows are only added, in the transaction of the step.
@ApplicationScoped
class Journal {
    private static final TypeReference<List<Remark>> REMARKS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;
    private final AuditLog audit;
    private final Clock clock;

    Journal(DataSource database, ObjectMapper json, AuditLog audit, Clock clock) {
        this.database = database;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /// A step that was taken.
    ///
    /// @param version of the agreement
    /// @param subject the subject of the token by which it was taken
    record Taken(int version, Step step, String subject, String name, Instant at, List<Remark> remarks) {}

    void record(Agreement agreement, Step step, Caller by) {
        record(agreement, step, by, List.of());
    }

    void record(Agreement agreement, Step step, Caller by, List<Remark> remarks) {
        record(agreement, agreement.version(), step, by, remarks);
    }

    /// @param version that the step was about
    void record(Agreement agreement, int version, Step step, Caller by, List<Remark> remarks) {
        add(agreement.id(), version, step, by, remarks);
        audit.record(AuditEntry.of(
                        "agreement." + step.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "agreement",
                        agreement.id().toString(),
                        agreement.region())
                .with("version", version)
                .with("sha256", agreement.sha256()));
    }

    private void add(UUID agreement, int version, Step step, Caller by, List<Remark> remarks) {
        String insert = """
                insert into agreement_step (agreement_id, version, step, subject, name, taken_at, remarks)
                values (?, ?, ?, ?, ?, ?, ?::jsonb)
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, agreement);
            statement.setInt(2, version);
            statement.setString(3, step.name());
            statement.setString(4, by.subject());
            statement.setString(5, by.name());
            statement.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(7, json.writeValueAsString(remarks));
            statement.executeUpdate();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("A step could not be recorded", failure);
        }
    }

    /// Every step of one agreement in the order of taking.
    List<Taken> of(UUID agreement) {
        String select = """
                select version, step, subject, name, taken_at, remarks::text
                from agreement_step where agreement_id = ? order by id
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, agreement);
            List<Taken> steps = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    steps.add(new Taken(
                            row.getInt(1),
                            Step.valueOf(row.getString(2)),
                            row.getString(3),
                            row.getString(4),
                            row.getObject(5, OffsetDateTime.class).toInstant(),
                            json.readValue(row.getString(6), REMARKS)));
                }
            }
            return steps;
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("Steps could not be read", failure);
        }
    }
}
