package id.selaras.overlap.rebuild;

import id.selaras.overlap.program.RegionYear;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// How far rebuildings are, where every instance can read it.
@ApplicationScoped
class RebuildStore {
    private static final String ABANDON = """
            update rebuild set state = 'FAILED', finished_at = ?
            where region = ? and state = 'RUNNING' and progress_at < ?::timestamptz - interval '5 minutes'""";

    private static final String BEGIN = """
            insert into rebuild (id, region, state, started_by, started_at, progress_at)
            values (?, ?, 'RUNNING', ?, ?, ?) on conflict do nothing""";

    private static final String UPDATE = """
            update rebuild set state = ?, events_read = ?, events_poisoned = ?, programs_mended = ?, region_years = ?,
                findings_changed = ?, progress_at = ?, finished_at = ?
            where id = ?""";

    private static final String READ = """
            select id, region, state, events_read, events_poisoned, programs_mended, region_years, findings_changed,
                started_at, finished_at
            from rebuild where id = ?""";

    private static final String REGION_YEARS = "select fiscal_year from region_year where region = ?";

    private final DataSource database;

    RebuildStore(DataSource database) {
        this.database = database;
    }

    /// The years that programmes of the region are known in.
    @Transactional(TxType.SUPPORTS)
    List<RegionYear> regionYears(String region) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(REGION_YEARS)) {
            select.setString(1, region);
            List<RegionYear> regionYears = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    regionYears.add(new RegionYear(region, row.getInt(1)));
                }
            }
            return regionYears;
        } catch (SQLException failure) {
            throw new IllegalStateException("The years of " + region + " cannot be read", failure);
        }
    }

    /// @return false where one is running for this region already
    @Transactional(TxType.MANDATORY)
    boolean begin(Rebuild rebuild, String startedBy) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement abandon = connection.prepareStatement(ABANDON)) {
                abandon.setObject(1, at(rebuild.startedAt()));
                abandon.setString(2, rebuild.region());
                abandon.setObject(3, at(rebuild.startedAt()));
                abandon.executeUpdate();
            }
            try (PreparedStatement insert = connection.prepareStatement(BEGIN)) {
                insert.setObject(1, rebuild.id());
                insert.setString(2, rebuild.region());
                insert.setString(3, startedBy);
                insert.setObject(4, at(rebuild.startedAt()));
                insert.setObject(5, at(rebuild.startedAt()));
                return insert.executeUpdate() == 1;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The rebuilding cannot be stored", failure);
        }
    }

    @Transactional
    void update(Rebuild rebuild, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setString(1, rebuild.state().name());
            update.setLong(2, rebuild.eventsRead());
            update.setLong(3, rebuild.eventsPoisoned());
            update.setLong(4, rebuild.programsMended());
            update.setInt(5, rebuild.regionYears());
            update.setLong(6, rebuild.findingsChanged());
            update.setObject(7, at(now));
            update.setObject(8, rebuild.finishedAt() == null ? null : at(rebuild.finishedAt()));
            update.setObject(9, rebuild.id());
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("The rebuilding cannot be stored", failure);
        }
    }

    @Transactional
    Optional<Rebuild> find(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(READ)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(rebuild(row)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The rebuilding cannot be read", failure);
        }
    }

    private static Rebuild rebuild(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject(10, OffsetDateTime.class);
        return new Rebuild(
                row.getObject(1, UUID.class),
                row.getString(2),
                Rebuild.State.valueOf(row.getString(3)),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getInt(7),
                row.getLong(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
