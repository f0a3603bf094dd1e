package id.selaras.programs.program;

import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Reads one programme, as it stands or as it stood.
@ApplicationScoped
class ProgramReader {
    private final DataSource database;

    ProgramReader(DataSource database) {
        this.database = database;
    }

    /// A programme as it stands.
    record Stored(long version, ProgramJson json) {}

    /// One version of a programme.
    ///
    /// @param recordedAt when this version was made
    /// @param recordedBy subject of the token that made it
    record VersionSummary(long version, ProgramStatus status, Instant recordedAt, String recordedBy) {}

    /// What a programme said in one version.
    record Version(VersionSummary summary, ProgramJson json) {}

    /// @throws ProblemException 404 where there is none that the caller may see
    Stored present(UUID id, Caller caller) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select version, region, opd_code, status, document from program where id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()
                        || !Sight.sees(
                                caller, row.getString(2), row.getString(3), ProgramStatus.valueOf(row.getString(4)))) {
                    throw Sight.unknown();
                }
                return new Stored(row.getLong(1), ProgramJson.in(row, 5));
            }
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    /// A registered programme, whoever asks.
    ///
    /// @throws ProblemException 404 where there is none
    ProgramJson published(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select document from program where id = ? and status = 'REGISTERED'")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw Sight.unknown();
                }
                return ProgramJson.in(row, 1);
            }
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    /// The versions before `before`, the newest first.
    List<VersionSummary> versions(UUID id, long before, int count) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select version, state, recorded_at, recorded_by from program_version
                        where record_id = ? and version < ? order by version desc limit ?
                        """)) {
            select.setObject(1, id);
            select.setLong(2, before);
            select.setInt(3, count);
            List<VersionSummary> versions = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    versions.add(summary(row));
                }
            }
            return versions;
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    /// @throws ProblemException 404 where the programme never had this version
    Version version(UUID id, long version) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select version, state, recorded_at, recorded_by, data::text from program_version
                        where record_id = ? and version = ?
                        """)) {
            select.setObject(1, id);
            select.setLong(2, version);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw Sight.unknown();
                }
                return new Version(summary(row), ProgramJson.in(row, 5));
            }
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    private static VersionSummary summary(ResultSet row) throws SQLException {
        return new VersionSummary(
                row.getLong(1),
                ProgramStatus.valueOf(row.getString(2)),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4));
    }

    private static IllegalStateException unreadable(SQLException failure) {
        return new IllegalStateException("Programmes could not be read", failure);
    }
}
