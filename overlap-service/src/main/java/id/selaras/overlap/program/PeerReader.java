package id.selaras.overlap.program;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/// Brings a group in memory up to the database's state. Plain SQL: a region and year may have 100,000 programmes, read
/// one by one as the cursor gives them.
@ApplicationScoped
class PeerReader {
    private static final int FETCH_SIZE = 500;

    private static final String NEXT_REVISION = """
            insert into region_year as known (region, fiscal_year, revision) values (?, ?, 1)
            on conflict on constraint pk_region_year do update set revision = known.revision + 1
            returning revision""";

    private static final String REVISION = "select revision from region_year where region = ? and fiscal_year = ?";

    private static final String CHANGED_SINCE = """
            select id, compared, document from program
            where region = ? and fiscal_year = ? and (revision > ? or id = any (?))""";

    /// An empty memory has nothing to forget, so it asks for compared programmes only.
    private static final String ALL = """
            select id, compared, document from program
            where region = ? and fiscal_year = ? and compared""";

    private final DataSource dataSource;
    private final ObjectMapper json;

    PeerReader(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /// Waits for the region and year to be free, holds it until the transaction ends, and counts it on.
    long lockNextRevision(RegionYear regionYear) {
        return number(NEXT_REVISION, regionYear);
    }

    /// The last committed revision; 0 where nothing has ever been heard of this region and year.
    long revision(RegionYear regionYear) {
        return number(REVISION, regionYear);
    }

    /// Reads what changed since the group's revision.
    ///
    /// @param asOf a revision that the present transaction sees whole
    void refresh(PeerGroup group, RegionYear regionYear, long asOf) {
        Set<String> unconfirmed = group.unconfirmed();
        if (group.revision() >= asOf && unconfirmed.isEmpty()) {
            return;
        }
        boolean empty = group.revision() == 0;
        if (empty) {
            group.clear();
        } else {
            unconfirmed.forEach(group::unload);
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(empty ? ALL : CHANGED_SINCE)) {
            query.setFetchSize(FETCH_SIZE);
            query.setString(1, regionYear.region());
            query.setInt(2, regionYear.fiscalYear());
            if (!empty) {
                query.setLong(3, group.revision());
                query.setArray(4, connection.createArrayOf("uuid", unconfirmed.toArray()));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    take(group, rows);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Programmes of " + regionYear + " cannot be read", failure);
        }
        group.confirm(Math.max(asOf, group.revision()));
    }

    private void take(PeerGroup group, ResultSet row) throws SQLException {
        String id = row.getString("id");
        if (!row.getBoolean("compared")) {
            group.unload(id);
            return;
        }
        try {
            ProgramDocument program = json.readValue(row.getString("document"), ProgramDocument.class);
            group.load(group.configuration().detector().profile(program.facts()));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The copy of programme " + id + " cannot be read", unreadable);
        }
    }

    private long number(String sql, RegionYear regionYear) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, regionYear.region());
            statement.setInt(2, regionYear.fiscalYear());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The revision of " + regionYear + " cannot be read", failure);
        }
    }
}
