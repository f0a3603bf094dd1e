package id.selaras.overlap.opd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/// The agencies (OPD) as programs-service's registry has them now.
@ApplicationScoped
public class OpdRegistry {
    private static final String NAMES = """
            select region, code, name, version from opd
            where (region, code) in (select * from unnest(?::varchar[], ?::varchar[]))""";

    private static final String FOLLOW = """
            insert into opd as known (code, region, name, short_name, active, version) values (?, ?, ?, ?, ?, ?)
            on conflict on constraint pk_opd do update set
                name = excluded.name, short_name = excluded.short_name, active = excluded.active,
                version = excluded.version
            where known.version < excluded.version""";

    private static final String REMOVE = "delete from opd where region = ? and code = ?";

    private final DataSource database;

    OpdRegistry(DataSource database) {
        this.database = database;
    }

    /// The present names of agencies in one query; those that the registry does not know are left out.
    @Transactional(TxType.SUPPORTS)
    public Map<OpdKey, OpdName> names(Collection<OpdKey> opds) {
        Map<OpdKey, OpdName> names = new HashMap<>();
        if (opds.isEmpty()) {
            return names;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(NAMES)) {
            select.setArray(1, texts(connection, opds, OpdKey::region));
            select.setArray(2, texts(connection, opds, OpdKey::code));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    names.put(
                            new OpdKey(row.getString(1), row.getString(2)),
                            new OpdName(row.getString(3), row.getLong(4)));
                }
            }
            return names;
        } catch (SQLException failure) {
            throw new IllegalStateException("Names of agencies cannot be read", failure);
        }
    }

    /// Takes over the registry's entry, unless a version at least as new is known.
    @Transactional(TxType.MANDATORY)
    void follow(OpdPublished opd) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(FOLLOW)) {
            upsert.setString(1, opd.code());
            upsert.setString(2, opd.region());
            upsert.setString(3, opd.name());
            upsert.setString(4, opd.shortName());
            upsert.setBoolean(5, opd.active());
            upsert.setLong(6, opd.version());
            upsert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("Agency " + opd.code() + " cannot be stored", failure);
        }
    }

    /// The registry has given the code up.
    @Transactional(TxType.MANDATORY)
    void remove(OpdKey opd) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(REMOVE)) {
            delete.setString(1, opd.region());
            delete.setString(2, opd.code());
            delete.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("Agency " + opd + " cannot be removed", failure);
        }
    }

    private static Array texts(Connection connection, Collection<OpdKey> opds, Function<OpdKey, String> part)
            throws SQLException {
        return connection.createArrayOf("varchar", opds.stream().map(part).toArray());
    }
}
