package id.selaras.overlap.coordination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// The coordinations and their steps as stored. Plain SQL: a bulk decision writes hundreds in one round.
@ApplicationScoped
class CoordinationStore {
    private static final String READ = "select document from coordination where finding_id = any (?)";

    private static final String STANDINGS = """
            select finding_id, version, state, working_group, due_on from coordination where finding_id = any (?)""";

    private static final String WRITE = """
            insert into coordination as known
                (finding_id, version, region, fiscal_year, state, working_group, due_on, first_program_id,
                 second_program_id, saved_rupiah, redirected_rupiah, document, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            on conflict on constraint pk_coordination do update set
                version = excluded.version, state = excluded.state, working_group = excluded.working_group,
                due_on = excluded.due_on, saved_rupiah = excluded.saved_rupiah,
                redirected_rupiah = excluded.redirected_rupiah, document = excluded.document,
                changed_at = excluded.changed_at
            where known.version = excluded.version - 1""";

    private static final String WRITE_STEP = """
            insert into coordination_version (record_id, version, region, state, data, recorded_at)
            values (?, ?, ?, ?, ?::jsonb, ?)""";

    private static final String STEPS = """
            select version, data::text from coordination_version where record_id = ? and version < ?
            order by version desc limit ?""";

    private final DataSource database;
    private final ObjectMapper json;

    CoordinationStore(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// The coordinations of these findings that there are, by finding.
    @Transactional(TxType.SUPPORTS)
    Map<UUID, Coordination> of(Collection<UUID> findingIds) {
        Map<UUID, Coordination> found = new HashMap<>();
        if (findingIds.isEmpty()) {
            return found;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(READ)) {
            select.setArray(1, connection.createArrayOf("uuid", findingIds.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Coordination coordination = read(row.getString(1));
                    found.put(coordination.findingId(), coordination);
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("Coordinations cannot be read", failure);
        }
    }

    @Transactional(TxType.SUPPORTS)
    Map<UUID, Standing> standings(Collection<UUID> findingIds) {
        Map<UUID, Standing> found = new HashMap<>();
        if (findingIds.isEmpty()) {
            return found;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(STANDINGS)) {
            select.setArray(1, connection.createArrayOf("uuid", findingIds.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String workingGroup = row.getString(4);
                    found.put(
                            row.getObject(1, UUID.class),
                            new Standing(
                                    row.getLong(2),
                                    CoordinationState.valueOf(row.getString(3)),
                                    workingGroup == null ? null : WorkingGroup.valueOf(workingGroup),
                                    row.getObject(5, LocalDate.class)));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("Coordinations cannot be read", failure);
        }
    }

    /// Writes steps that were taken, and the coordinations after them.
    ///
    /// @throws ProblemException 412 where somebody else took a step meanwhile
    @Transactional(TxType.MANDATORY)
    void write(List<Taken> steps) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement upsert = connection.prepareStatement(WRITE)) {
                for (Taken taken : steps) {
                    bind(upsert, taken);
                    upsert.addBatch();
                }
                for (int written : upsert.executeBatch()) {
                    if (written == 0) {
                        throw ProblemException.of(ProblemType.PRECONDITION_FAILED);
                    }
                }
            }
            try (PreparedStatement insert = connection.prepareStatement(WRITE_STEP)) {
                for (Taken taken : steps) {
                    bind(insert, taken.step());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Steps cannot be stored", failure);
        }
    }

    /// A step, and the finding it was taken on.
    record Taken(JudgedFinding finding, CoordinationStep step) {}

    /// A step as it was stored.
    record StoredStep(long version, String json) {}

    /// The steps taken on a finding, newest first.
    ///
    /// @param before only steps whose version is lower
    @Transactional(TxType.SUPPORTS)
    List<StoredStep> steps(UUID findingId, long before, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(STEPS)) {
            select.setObject(1, findingId);
            select.setLong(2, before);
            select.setInt(3, limit);
            List<StoredStep> steps = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    steps.add(new StoredStep(row.getLong(1), row.getString(2)));
                }
            }
            return steps;
        } catch (SQLException failure) {
            throw new IllegalStateException("Steps of " + findingId + " cannot be read", failure);
        }
    }

    private void bind(PreparedStatement upsert, Taken taken) throws SQLException {
        Coordination after = taken.step().coordination();
        upsert.setObject(1, after.findingId());
        upsert.setLong(2, after.version());
        upsert.setString(3, after.region());
        upsert.setInt(4, after.fiscalYear());
        upsert.setString(5, after.state().name());
        upsert.setString(
                6, after.workingGroup() == null ? null : after.workingGroup().name());
        upsert.setObject(7, after.dueOn());
        upsert.setObject(8, taken.finding().first().id());
        upsert.setObject(9, taken.finding().second().id());
        upsert.setLong(10, after.savedRupiah());
        upsert.setLong(11, after.redirectedRupiah());
        upsert.setString(12, write(after));
        upsert.setObject(13, after.changedAt().atOffset(ZoneOffset.UTC));
    }

    private void bind(PreparedStatement insert, CoordinationStep step) throws SQLException {
        insert.setObject(1, step.findingId());
        insert.setLong(2, step.version());
        insert.setString(3, step.coordination().region());
        insert.setString(4, step.to().name());
        insert.setString(5, write(step));
        insert.setObject(6, step.at().atOffset(ZoneOffset.UTC));
    }

    private Coordination read(String document) {
        try {
            return json.readValue(document, Coordination.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A coordination cannot be read", unreadable);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A coordination cannot be written", unwritable);
        }
    }
}
