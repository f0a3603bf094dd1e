package id.selaras.overlap.program;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.servicekit.inbox.PoisonedEventException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/// This service's own copy of the programmes. Only the newest version of a programme counts, so that events may come
/// late, twice or in another order. Plain SQL: whether an event is newer and taking it over is one statement.
@ApplicationScoped
public class ProgramCopies {
    /// Also where the version is known, and what stands there is not what was published.
    private static final String MEND = """
            insert into program as known
                (id, version, region, fiscal_year, status, compared, opd, opd_name, title, budget_rupiah, document,
                 revision)
            values (?, ?, ?, ?, 'REGISTERED', ?, ?, ?, ?, ?, ?::jsonb, ?)
            on conflict on constraint pk_program do update set
                version = excluded.version, status = excluded.status, compared = excluded.compared,
                opd = excluded.opd, opd_name = excluded.opd_name, title = excluded.title,
                budget_rupiah = excluded.budget_rupiah, document = excluded.document, revision = excluded.revision
            where (known.version < excluded.version or known.version = excluded.version
                    and (known.document, known.status, known.compared)
                        is distinct from (excluded.document, excluded.status, excluded.compared))
                and known.region = excluded.region and known.fiscal_year = excluded.fiscal_year
            returning old.id is null""";

    /// What was known of the programme stays to be read.
    private static final String WITHDRAW = """
            insert into program as known
                (id, version, region, fiscal_year, status, compared, opd, opd_name, revision)
            values (?, ?, ?, ?, 'WITHDRAWN', false, ?, ?, ?)
            on conflict on constraint pk_program do update set
                version = excluded.version, status = excluded.status, compared = excluded.compared,
                revision = excluded.revision
            where known.version < excluded.version
                and known.region = excluded.region and known.fiscal_year = excluded.fiscal_year
            returning old.id is null""";

    private static final String COMPARED =
            "select id from program where region = ? and fiscal_year = ? and compared order by id";

    private static final String PLACE = "select region, fiscal_year from program where id = ?";

    private static final String SUMMARIES =
            "select id, version, opd, opd_name, title, budget_rupiah from program where id = any (?)";

    private static final String DOCUMENTS = "select document from program where id = any (?) and document is not null";

    private static final String WORKING_GROUPS = """
            select distinct working_group from program where id = any (?) and working_group is not null""";

    /// The newest edition's title where programmes of several editions are known.
    private static final String NOMENCLATURE_TITLES = """
            select distinct on (1) document #>> '{nomenclature,code}', document #>> '{nomenclature,title}'
            from program where document #>> '{nomenclature,code}' = any (?)
            order by 1, document #>> '{nomenclature,edition}' desc, 2""";

    private static final String OF_AGENCY = "select id from program where opd = ? and id = any (?)";

    private final DataSource database;
    private final ObjectMapper json;

    ProgramCopies(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// Takes over a programme as [ProgramArrivals#store] does, and also puts right a copy of the same version that is
    /// not what was published.
    ///
    /// @param json the programme as published
    /// @param compared false for support programmes
    /// @return whether anything was to be put right
    @Transactional(TxType.MANDATORY)
    public boolean mend(ProgramDocument program, String json, boolean compared, OpenPeers peers) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(MEND)) {
            upsert.setObject(1, program.id());
            upsert.setLong(2, program.version());
            upsert.setString(3, program.region());
            upsert.setInt(4, program.fiscalYear());
            upsert.setBoolean(5, compared);
            upsert.setString(6, program.opd().code());
            upsert.setString(7, program.opd().name());
            upsert.setString(8, program.title());
            upsert.setLong(9, program.budgetRupiah());
            upsert.setString(10, json);
            upsert.setLong(11, peers.revision());
            return reception(connection, upsert, program.id(), program.regionYear()) != Reception.OUTDATED;
        } catch (SQLException failure) {
            throw new IllegalStateException("Programme " + program.id() + " cannot be stored", failure);
        }
    }

    /// Takes over a withdrawal as [#withdraw] does.
    ///
    /// @return whether anything was to be put right
    @Transactional(TxType.MANDATORY)
    public boolean mend(ProgramWithdrawal withdrawal, OpenPeers peers) {
        return withdraw(withdrawal, peers) != Reception.OUTDATED;
    }

    /// Marks the programme as withdrawn, also where its registration is still to come.
    ///
    /// @throws PoisonedEventException where the programme is known in another region or year, which it can
    ///     never leave
    @Transactional(TxType.MANDATORY)
    public Reception withdraw(ProgramWithdrawal withdrawal, OpenPeers peers) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(WITHDRAW)) {
            upsert.setObject(1, withdrawal.id());
            upsert.setLong(2, withdrawal.version());
            upsert.setString(3, withdrawal.region());
            upsert.setInt(4, withdrawal.fiscalYear());
            upsert.setString(5, withdrawal.opd().code());
            upsert.setString(6, withdrawal.opd().name());
            upsert.setLong(7, peers.revision());
            return reception(connection, upsert, withdrawal.id(), withdrawal.regionYear());
        } catch (SQLException failure) {
            throw new IllegalStateException("Programme " + withdrawal.id() + " cannot be withdrawn", failure);
        }
    }

    /// The programmes of these ids that are known, by id, in one query.
    @Transactional(TxType.SUPPORTS)
    public Map<UUID, ProgramSummary> summaries(Collection<UUID> ids) {
        Map<UUID, ProgramSummary> summaries = new HashMap<>();
        if (ids.isEmpty()) {
            return summaries;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SUMMARIES)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    summaries.put(
                            id,
                            new ProgramSummary(
                                    id,
                                    row.getLong(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getLong(6)));
                }
            }
            return summaries;
        } catch (SQLException failure) {
            throw new IllegalStateException("Programmes cannot be read", failure);
        }
    }

    /// The programmes of these ids as published, by id; those of which only a withdrawal is known are left out.
    @Transactional(TxType.SUPPORTS)
    public Map<UUID, ProgramDocument> documents(Collection<UUID> ids) {
        Map<UUID, ProgramDocument> documents = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(DOCUMENTS)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ProgramDocument document = json.readValue(row.getString(1), ProgramDocument.class);
                    documents.put(document.id(), document);
                }
            }
            return documents;
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("Programmes cannot be read", failure);
        }
    }

    /// The programmes of a region and year that are compared, in the order of their ids.
    @Transactional(TxType.SUPPORTS)
    public List<UUID> compared(RegionYear regionYear) {
        List<UUID> compared = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COMPARED)) {
            select.setString(1, regionYear.region());
            select.setInt(2, regionYear.fiscalYear());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    compared.add(row.getObject(1, UUID.class));
                }
            }
            return compared;
        } catch (SQLException failure) {
            throw new IllegalStateException("Programmes of " + regionYear + " cannot be read", failure);
        }
    }

    /// The working groups (pokja) that the programmes name.
    @Transactional(TxType.SUPPORTS)
    public Set<String> workingGroups(Collection<UUID> ids) {
        Set<String> groups = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(WORKING_GROUPS)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    groups.add(row.getString(1));
                }
            }
            return groups;
        } catch (SQLException failure) {
            throw new IllegalStateException("Working groups cannot be read", failure);
        }
    }

    /// The titles that registered programmes carry for codes of sub-activities, by code.
    @Transactional(TxType.SUPPORTS)
    public Map<String, String> nomenclatureTitles(Collection<String> codes) {
        Map<String, String> titles = new HashMap<>();
        if (codes.isEmpty()) {
            return titles;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(NOMENCLATURE_TITLES)) {
            select.setArray(1, connection.createArrayOf("varchar", codes.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    titles.put(row.getString(1), row.getString(2));
                }
            }
            return titles;
        } catch (SQLException failure) {
            throw new IllegalStateException("Titles of sub-activities cannot be read", failure);
        }
    }

    /// Those of the programmes that belong to an agency.
    @Transactional(TxType.SUPPORTS)
    public Set<UUID> ofAgency(String opd, Collection<UUID> ids) {
        Set<UUID> own = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_AGENCY)) {
            select.setString(1, opd);
            select.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    own.add(row.getObject(1, UUID.class));
                }
            }
            return own;
        } catch (SQLException failure) {
            throw new IllegalStateException("Programmes of " + opd + " cannot be read", failure);
        }
    }

    private static Reception reception(Connection connection, PreparedStatement upsert, UUID id, RegionYear regionYear)
            throws SQLException {
        try (ResultSet row = upsert.executeQuery()) {
            if (row.next()) {
                return row.getBoolean(1) ? Reception.FIRST : Reception.NEWER;
            }
        }
        RegionYear known = place(connection, id);
        if (!known.equals(regionYear)) {
            throw new PoisonedEventException("programme " + id + " belongs to " + known);
        }
        return Reception.OUTDATED;
    }

    private static RegionYear place(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PLACE)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new RegionYear(row.getString(1), row.getInt(2));
            }
        }
    }
}
