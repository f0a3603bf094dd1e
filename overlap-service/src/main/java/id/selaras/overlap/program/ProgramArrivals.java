package id.selaras.overlap.program;

import id.selaras.servicekit.inbox.PoisonedEventException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/// Stores many programmes of one region and year in one statement, each as [ProgramCopies#store] does.
@ApplicationScoped
public class ProgramArrivals {
    private static final String STORE = """
            insert into program as known
                (id, version, region, fiscal_year, status, compared, opd, opd_name, title, budget_rupiah, document,
                 revision)
            select id, version, ?, ?, 'REGISTERED', compared, opd, opd_name, title, budget_rupiah, document::jsonb, ?
            from unnest(?, ?, ?, ?, ?, ?, ?, ?)
                as arrived (id, version, compared, opd, opd_name, title, budget_rupiah, document)
            on conflict on constraint pk_program do update set
                version = excluded.version, status = excluded.status, compared = excluded.compared,
                opd = excluded.opd, opd_name = excluded.opd_name, title = excluded.title,
                budget_rupiah = excluded.budget_rupiah, document = excluded.document, revision = excluded.revision
            where known.version < excluded.version
                and known.region = excluded.region and known.fiscal_year = excluded.fiscal_year
            returning id, old.id is null""";

    private static final String ELSEWHERE =
            "select id, region, fiscal_year from program where id = any (?) and (region <> ? or fiscal_year <> ?)";

    private final DataSource database;

    ProgramArrivals(DataSource database) {
        this.database = database;
    }

    /// A registered or amended programme.
    ///
    /// @param json the programme as published
    /// @param compared false for support programmes
    public record Arrival(ProgramDocument program, String json, boolean compared) {}

    /// Stores those of the programmes that no version at least as new is known of.
    ///
    /// @param arrivals of the peers' region and year, each programme once
    /// @return what happened to each, by id
    /// @throws PoisonedEventException where a programme is known in another region or year, which it can never
    ///     leave
    @Transactional(TxType.MANDATORY)
    public Map<UUID, Reception> store(RegionYear regionYear, List<Arrival> arrivals, OpenPeers peers) {
        Map<UUID, Reception> receptions = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(STORE)) {
            upsert.setString(1, regionYear.region());
            upsert.setInt(2, regionYear.fiscalYear());
            upsert.setLong(3, peers.revision());
            upsert.setArray(4, array(connection, "uuid", arrivals, each -> each.program()
                    .id()));
            upsert.setArray(5, array(connection, "bigint", arrivals, each -> each.program()
                    .version()));
            upsert.setArray(6, array(connection, "boolean", arrivals, Arrival::compared));
            upsert.setArray(7, array(connection, "varchar", arrivals, each -> each.program()
                    .opd()
                    .code()));
            upsert.setArray(8, array(connection, "text", arrivals, each -> each.program()
                    .opd()
                    .name()));
            upsert.setArray(9, array(connection, "text", arrivals, each -> each.program()
                    .title()));
            upsert.setArray(10, array(connection, "bigint", arrivals, each -> each.program()
                    .budgetRupiah()));
            upsert.setArray(11, array(connection, "text", arrivals, Arrival::json));
            try (ResultSet row = upsert.executeQuery()) {
                while (row.next()) {
                    receptions.put(row.getObject(1, UUID.class), row.getBoolean(2) ? Reception.FIRST : Reception.NEWER);
                }
            }
            List<UUID> passedOver = arrivals.stream()
                    .map(each -> each.program().id())
                    .filter(id -> !receptions.containsKey(id))
                    .toList();
            requireNotElsewhere(connection, regionYear, passedOver);
            passedOver.forEach(id -> receptions.put(id, Reception.OUTDATED));
            return receptions;
        } catch (SQLException failure) {
            throw new IllegalStateException("Programmes of " + regionYear + " cannot be stored", failure);
        }
    }

    private static void requireNotElsewhere(Connection connection, RegionYear regionYear, List<UUID> ids)
            throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(ELSEWHERE)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            select.setString(2, regionYear.region());
            select.setInt(3, regionYear.fiscalYear());
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    RegionYear known = new RegionYear(row.getString(2), row.getInt(3));
                    throw new PoisonedEventException("programme " + row.getString(1) + " belongs to " + known);
                }
            }
        }
    }

    private static Array array(
            Connection connection, String type, List<Arrival> arrivals, Function<Arrival, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, arrivals.stream().map(column).toArray());
    }
}
