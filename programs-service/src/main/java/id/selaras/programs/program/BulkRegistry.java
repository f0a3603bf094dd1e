package id.selaras.programs.program;

import id.selaras.programs.nomenclature.Nomenclature;
import id.selaras.programs.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

/// Takes whole lists of programmes that were staged in `program_import_record`: programmes, history and events in one
/// transaction, a handful of statements whatever their number.
@ApplicationScoped
public class BulkRegistry {
    private final Nomenclature nomenclature;
    private final Regions regions;
    private final DraftConstraints constraints;
    private final DataSource database;

    BulkRegistry(Nomenclature nomenclature, Regions regions, DraftConstraints constraints, DataSource database) {
        this.nomenclature = nomenclature;
        this.regions = regions;
        this.constraints = constraints;
        this.database = database;
    }

    /// @param region city or regency of the programmes
    /// @param language of the words for what is wrong
    public BulkCheck check(String region, Locale language) {
        return new BulkCheck(new Planner(new SnapshotCodes(nomenclature, regions, region)), constraints, language);
    }

    /// Writes the staged programmes with the action ADD or AMEND.
    ///
    /// @param at when they are written, in microseconds
    /// @param by subject of the token that asked for it
    /// @return false where a programme was changed since it was staged; nothing is written then
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean apply(UUID importId, String region, Instant at, String by) {
        try (Connection connection = database.getConnection()) {
            if (isStale(connection, importId)) {
                return false;
            }
            run(connection, BulkStatements.INSERT, importId, region, at, by);
            run(connection, BulkStatements.UPDATE, importId, region, at, by);
            run(connection, BulkStatements.HISTORY, importId, region, at, by);
            run(connection, BulkStatements.EVENTS, importId, region, at, by);
            return true;
        } catch (SQLException failure) {
            throw new IllegalStateException("Staged programmes could not be written", failure);
        }
    }

    /// Holds the programmes to be amended until the transaction ends.
    private static boolean isStale(Connection connection, UUID importId) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(BulkStatements.LOCK);
                PreparedStatement compare = connection.prepareStatement(BulkStatements.STALE)) {
            lock.setObject(1, importId);
            lock.execute();
            compare.setObject(1, importId);
            try (ResultSet row = compare.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void run(Connection connection, String sql, UUID importId, String region, Instant at, String by)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, importId);
            statement.setString(2, region);
            statement.setObject(3, at.atOffset(ZoneOffset.UTC));
            statement.setString(4, at.toString());
            statement.setString(5, by);
            statement.executeUpdate();
        }
    }
}
