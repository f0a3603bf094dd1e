package id.selaras.agreements.cascade;

import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/// Reads what the levels below need of the head's agreement.
@ApplicationScoped
class AboveReading {
    private final DataSource database;

    AboveReading(DataSource database) {
        this.database = database;
    }

    /// @throws ProblemException 404
    Above require(UUID agreement) {
        String select = """
                select a.region, a.opd_code, a.fiscal_year, indicator ->> 'code' as code
                from agreement a
                left join agreement_version v on v.record_id = a.id and v.version = a.version_in_force
                left join lateral jsonb_path_query(v.content::jsonb, '$.objectives[*].indicators[*]') indicator on true
                where a.id = ?
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, agreement);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw ProblemException.of(ProblemType.NOT_FOUND, "agreement.unknown");
                }
                String region = row.getString("region");
                String opdCode = row.getString("opd_code");
                int fiscalYear = row.getInt("fiscal_year");
                Set<String> codes = new HashSet<>();
                do {
                    if (row.getString("code") != null) {
                        codes.add(row.getString("code"));
                    }
                } while (row.next());
                return new Above(agreement, region, opdCode, fiscalYear, codes);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("An agreement could not be read", failure);
        }
    }
}
