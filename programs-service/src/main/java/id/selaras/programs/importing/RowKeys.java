package id.selaras.programs.importing;

import id.selaras.programs.program.BulkCheck;
import id.selaras.programs.program.ProgramStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// What earlier imports made of the same row keys.
@ApplicationScoped
class RowKeys {
    private final DataSource database;

    RowKeys(DataSource database) {
        this.database = database;
    }

    /// Names a programme from import to import.
    record Key(String opdCode, int fiscalYear, String text) {}

    /// @param importedVersion version that the last import of the key made
    /// @param contentHash of what it read
    record Known(BulkCheck.Present program, long importedVersion, byte[] contentHash) {}

    /// Those of `keys` that are known; one query whatever their number.
    Map<Key, Known> find(String region, Collection<Key> keys) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select k.opd_code, k.fiscal_year, k.row_key, k.version, k.content_hash,
                               p.id, p.version, p.status, p.registered_at
                        from unnest(?, ?, ?) as asked (opd_code, fiscal_year, row_key)
                             join program_import_key k
                                on k.region = ? and k.opd_code = asked.opd_code
                                   and k.fiscal_year = asked.fiscal_year and k.row_key = asked.row_key
                             join program p on p.id = k.program_id
                        """)) {
            Object[] opds = keys.stream().map(Key::opdCode).toArray();
            Object[] years = keys.stream().map(Key::fiscalYear).toArray();
            Object[] texts = keys.stream().map(Key::text).toArray();
            select.setArray(1, connection.createArrayOf("varchar", opds));
            select.setArray(2, connection.createArrayOf("integer", years));
            select.setArray(3, connection.createArrayOf("varchar", texts));
            select.setString(4, region);
            Map<Key, Known> known = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    known.put(new Key(row.getString(1), row.getInt(2), row.getString(3)), known(row));
                }
            }
            return known;
        } catch (SQLException failure) {
            throw new IllegalStateException("Row keys could not be read", failure);
        }
    }

    private static Known known(ResultSet row) throws SQLException {
        OffsetDateTime registered = row.getObject(9, OffsetDateTime.class);
        return new Known(
                new BulkCheck.Present(
                        row.getObject(6, UUID.class),
                        row.getLong(7),
                        ProgramStatus.valueOf(row.getString(8)),
                        registered == null ? null : registered.toInstant()),
                row.getLong(4),
                row.getBytes(5));
    }
}
