package id.selaras.agreements.agreement;

import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/// One row a reading: most readings are of a version in force, which is kept ready-made.
@ApplicationScoped
class Headlines {
    private static final String SELECT = """
            select a.region, a.opd_code, a.status, a.edit, v.edit, %s
            from agreement a left join agreement_version v on v.record_id = a.id and v.version = a.version_in_force
            where a.id = ?
            """;
    private static final String WITH_DATA = SELECT.formatted("v.data::text");
    private static final String WITHOUT_DATA = SELECT.formatted("null");

    private final DataSource database;

    Headlines(DataSource database) {
        this.database = database;
    }

    /// @param withData whether the version in force itself is wanted
    /// @throws ProblemException 404
    Headline require(UUID id, boolean withData) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(withData ? WITH_DATA : WITHOUT_DATA)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw ProblemException.of(ProblemType.NOT_FOUND, "agreement.unknown");
                }
                return new Headline(
                        row.getString(1),
                        row.getString(2),
                        Status.valueOf(row.getString(3)),
                        row.getLong(4),
                        row.getObject(5, Long.class),
                        row.getString(6));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("An agreement could not be read", failure);
        }
    }
}
