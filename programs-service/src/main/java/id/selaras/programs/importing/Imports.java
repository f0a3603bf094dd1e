package id.selaras.programs.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
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
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// The stored imports.
@ApplicationScoped
class Imports {
    private static final String SELECT = """
            select id, region, opd_code, kind, state, apply, settings, file_name, file_size, file_hash, headings,
                   rows_read, added, amended, unchanged, rejected, detail, attempts, requested_by, created_at,
                   started_at, finished_at
            from program_import
            """;

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    Imports(DataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /// Keeps a new import, unless the same one is there.
    ///
    /// @return whether it is new
    boolean insert(StoredImport fresh, byte[] fingerprint) {
        return change(
                        """
                insert into program_import
                    (id, region, opd_code, kind, state, apply, settings, fingerprint, file_name, file_size, file_hash,
                     requested_by, created_at)
                values (?, ?, ?, ?, 'WAITING', ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """,
                        fresh.id(),
                        fresh.region(),
                        fresh.opdCode(),
                        fresh.kind().name(),
                        fresh.apply() == null ? null : fresh.apply().name(),
                        text(fresh.settings()),
                        fingerprint,
                        fresh.fileName(),
                        fresh.fileSize(),
                        fresh.fileHash(),
                        fresh.requestedBy(),
                        fresh.createdAt().atOffset(ZoneOffset.UTC))
                == 1;
    }

    Optional<StoredImport> find(UUID id) {
        return select("where id = ?", id).stream().findFirst();
    }

    Optional<StoredImport> withFingerprint(byte[] fingerprint) {
        return select("where fingerprint = ? and state <> 'FAILED'", (Object) fingerprint).stream()
                .findFirst();
    }

    /// @throws ProblemException 404 where there is none that the caller may see: an editor sees those of its
    ///     own OPD, the secretariat those of its region
    StoredImport visible(UUID id, Caller caller) {
        return find(id).filter(stored -> caller.covers(stored.region()))
                .filter(stored -> caller.has(Role.SECRETARIAT)
                        || stored.opdCode() != null
                                && caller.opd().filter(stored.opdCode()::equals).isPresent())
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "import.unknown"));
    }

    /// The newest first, behind `before`.
    ///
    /// @param opdCode null for all of the region
    List<StoredImport> list(String region, String opdCode, Instant before, UUID beforeId, int count) {
        return select("""
                where region = ? and (cast(? as varchar) is null or opd_code = ?) and (created_at, id) < (?, ?)
                order by created_at desc, id desc limit ?
                """, region, opdCode, opdCode, before.atOffset(ZoneOffset.UTC), beforeId, count);
    }

    /// Imports that are to be worked on, the oldest first.
    List<UUID> waiting() {
        return select("where state in ('WAITING', 'CHECKING', 'APPLYING') order by created_at limit 100").stream()
                .map(StoredImport::id)
                .toList();
    }

    void begin(UUID id) {
        change(
                "update program_import set attempts = attempts + 1, started_at = coalesce(started_at, ?) where id = ?",
                now(),
                id);
    }

    /// Begins the check anew.
    void checking(UUID id) {
        change("delete from program_import_record where import_id = ?", id);
        change("""
                update program_import
                set state = 'CHECKING', rows_read = 0, added = 0, amended = 0, unchanged = 0, rejected = 0,
                    headings = null, detail = null, finished_at = null
                where id = ?
                """, id);
    }

    void progress(UUID id, long rowsRead, StoredImport.Counts counts) {
        change(
                "update program_import set rows_read = ?, added = ?, amended = ?, unchanged = ?, rejected = ? where id = ?",
                rowsRead,
                counts.added(),
                counts.amended(),
                counts.unchanged(),
                counts.rejected(),
                id);
    }

    void understood(UUID id, Headings headings) {
        change("update program_import set headings = cast(? as jsonb) where id = ?", text(headings), id);
    }

    /// @param detail null where there is nothing to say
    void reached(UUID id, ImportState state, String detail) {
        change(
                "update program_import set state = ?, detail = ?, finished_at = ? where id = ?",
                state.name(),
                detail,
                now(),
                id);
    }

    /// Nothing is to be taken after all.
    void notApplied(UUID id, String detail) {
        change("""
                update program_import set state = 'CHECKED', apply = null, detail = ?, finished_at = ? where id = ?
                """, detail, now(), id);
    }

    /// Asks for a checked import to be taken.
    ///
    /// @return false where it is in no state for that
    boolean requestApplication(UUID id, ApplyMode mode, String by) {
        return change("""
                update program_import
                set apply = ?, requested_by = ?, attempts = 0, finished_at = null, detail = null,
                    state = case state when 'CHECKED' then 'APPLYING' else state end
                where id = ? and (state = 'CHECKED' or state in ('WAITING', 'CHECKING') and apply is null)
                """, mode.name(), by, id) == 1;
    }

    /// @return false where it was taken already, or is being worked on
    boolean discard(UUID id) {
        return change("delete from program_import where id = ? and state in ('CHECKED', 'FAILED')", id) == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private int change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("An import could not be stored", failure);
        }
    }

    private List<StoredImport> select(String where, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SELECT + where)) {
            bind(statement, values);
            List<StoredImport> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("Imports could not be read", failure);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private StoredImport read(ResultSet row) throws SQLException, JsonProcessingException {
        String apply = row.getString("apply");
        String headings = row.getString("headings");
        return new StoredImport(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getString("opd_code"),
                ImportKind.valueOf(row.getString("kind")),
                ImportState.valueOf(row.getString("state")),
                apply == null ? null : ApplyMode.valueOf(apply),
                json.readValue(row.getString("settings"), ImportSettings.class),
                row.getString("file_name"),
                row.getObject("file_size", Long.class),
                row.getBytes("file_hash"),
                headings == null ? null : json.readValue(headings, Headings.class),
                row.getLong("rows_read"),
                new StoredImport.Counts(
                        row.getLong("added"),
                        row.getLong("amended"),
                        row.getLong("unchanged"),
                        row.getLong("rejected")),
                row.getString("detail"),
                row.getInt("attempts"),
                row.getString("requested_by"),
                instant(row, "created_at"),
                instant(row, "started_at"),
                instant(row, "finished_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
