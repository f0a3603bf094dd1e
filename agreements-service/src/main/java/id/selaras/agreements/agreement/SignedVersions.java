package id.selaras.agreements.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.agreements.canonical.CanonicalDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// Keeps every signed version for ever. Rows are only added, by plain SQL: the table is also the change feed, and
/// there is no entity that could be changed.
@ApplicationScoped
class SignedVersions {
    private final DataSource database;
    private final ObjectMapper json;

    SignedVersions(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// Adds the version that was just signed, whose signatures are in the database already.
    void add(Agreement agreement, AgreementView view) {
        String insert = """
                insert into agreement_version (record_id, version, region, state, content, sha256,
                    budget_total_rupiah, edit, data, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, agreement.id());
            statement.setInt(2, agreement.version());
            statement.setString(3, agreement.region());
            statement.setString(4, agreement.status().name());
            statement.setString(5, agreement.document().text());
            statement.setString(6, agreement.sha256());
            statement.setLong(7, agreement.budgetTotalRupiah());
            statement.setLong(8, agreement.edit());
            statement.setString(9, json.writeValueAsString(view));
            statement.setObject(10, agreement.changedAt().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("A signed version could not be stored", failure);
        }
    }

    /// A signed version as the API shows it, ready-made JSON.
    Optional<String> data(UUID agreement, int version) {
        String select = "select data::text from agreement_version where record_id = ? and version = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, agreement);
            statement.setInt(2, version);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("A signed version could not be read", failure);
        }
    }

    Optional<SignedVersion> find(UUID agreement, int version) {
        return all(agreement).stream()
                .filter(signed -> signed.version() == version)
                .findFirst();
    }

    /// Oldest first. A handful at most: an agreement is revised for exceptional reasons.
    List<SignedVersion> all(UUID agreement) {
        String select = """
                select version, content, sha256, recorded_at, edit
                from agreement_version where record_id = ? order by version
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, agreement);
            List<SignedVersion> versions = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    versions.add(new SignedVersion(
                            row.getInt("version"),
                            new CanonicalDocument(row.getString("content"), row.getString("sha256")),
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                            row.getLong("edit")));
                }
            }
            return versions;
        } catch (SQLException failure) {
            throw new IllegalStateException("Signed versions could not be read", failure);
        }
    }
}
