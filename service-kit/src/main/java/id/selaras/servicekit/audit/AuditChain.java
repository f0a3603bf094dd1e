package id.selaras.servicekit.audit;

import id.selaras.servicekit.audit.AuditVerification.Broken;
import id.selaras.servicekit.audit.AuditVerification.Fault;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;

/// Walks along the chain in the database, in one statement that holds two entries at a time.
@Singleton
class AuditChain {
    private static final String FIRST_FAULT = """
            select number, place_before from (
                select number, hash, entry,
                       lag(number, 1, 0::bigint) over chain as place_before,
                       lag(hash, 1, decode(repeat('00', 32), 'hex')) over chain as hash_before
                from audit_entry entry where number is not null and number <= ?
                window chain as (order by number)
            ) link
            where number <> place_before + 1 or hash <> audit_hash(hash_before, number, entry)
            order by number limit 1
            """;

    private final DataSource database;

    AuditChain(DataSource database) {
        this.database = database;
    }

    @Transactional
    AuditVerification verify() {
        try (Connection connection = database.getConnection()) {
            long last;
            byte[] lastHash;
            try (PreparedStatement select =
                            connection.prepareStatement("select last_number, last_hash from audit_chain");
                    ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return new AuditVerification(false, 0, null, new Broken(1, Fault.END_MISSING));
                }
                last = row.getLong(1);
                lastHash = row.getBytes(2);
            }
            Broken broken = firstFault(connection, last);
            if (broken == null) {
                broken = faultAtTheEnd(connection, last, lastHash);
            }
            return new AuditVerification(broken == null, last, HexFormat.of().formatHex(lastHash), broken);
        } catch (SQLException failure) {
            throw new IllegalStateException("The audit chain could not be read", failure);
        }
    }

    private static Broken firstFault(Connection connection, long last) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIRST_FAULT)) {
            select.setLong(1, last);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                boolean gap = row.getLong(1) != row.getLong(2) + 1;
                return new Broken(row.getLong(1), gap ? Fault.MISSING_BEFORE : Fault.CHANGED);
            }
        }
    }

    /// Whether the chain ends where the record kept apart from it says.
    private static Broken faultAtTheEnd(Connection connection, long last, byte[] lastHash) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select coalesce(max(number), 0), bool_or(number = ? and hash = ?)
                from (select number, hash from audit_entry where number <= ? order by number desc limit 1) entry
                """)) {
            select.setLong(1, last);
            select.setBytes(2, lastHash);
            select.setLong(3, last);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(2) || last == 0
                        ? null
                        : new Broken(Math.min(row.getLong(1) + 1, last), Fault.END_MISSING);
            }
        }
    }
}
