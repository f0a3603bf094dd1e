package id.selaras.agreements.signed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.agreements.sql.Regions;
import id.selaras.agreements.sql.Sql;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The agreements that both parties signed, read from their versions, which never change. What is being written is not
/// seen here.
@ApplicationScoped
public class SignedAgreements {
    private static final String IN_FORCE = """
            from agreement a
                join agreement_version v on v.record_id = a.id and v.version = a.version_in_force
            """;

    private final Sql sql;
    private final ObjectMapper json;

    SignedAgreements(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// The version in force.
    ///
    /// @throws ProblemException 404 where there is no such agreement, 409 where no version of it was ever signed;
    ///     403 for another region's
    public AgreementCopy requireInForce(UUID id, Caller caller) {
        String region = sql.first("select region from agreement where id = ?", row -> row.getString("region"), id)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "agreement.unknown"));
        caller.requireRegion(region);
        return inForce(id).orElseThrow(() -> ProblemException.of(ProblemType.CONFLICT, "agreement.never-signed"));
    }

    public Optional<AgreementCopy> inForce(UUID id) {
        return sql.first("select v.data " + IN_FORCE + " where a.id = ?", this::read, id);
    }

    public Optional<AgreementCopy> version(UUID id, int version) {
        return sql.first(
                "select data from agreement_version where record_id = ? and version = ?", this::read, id, version);
    }

    /// By the first digits of the digest, as they are printed on the document.
    public List<AgreementCopy> ofDigest(String firstDigits) {
        return sql.list(
                "select data from agreement_version where left(sha256, 16) = ? order by recorded_at",
                this::read,
                firstDigits);
    }

    /// The version in force of one OPD's agreement for a year.
    public Optional<AgreementCopy> ofOpd(String region, int fiscalYear, String opd) {
        return sql.first(
                "select v.data " + IN_FORCE + " where a.region = ? and a.fiscal_year = ? and a.opd_code = ?",
                this::read,
                region,
                fiscalYear,
                opd);
    }

    /// Every agreement in force of a region and year, by OPD.
    public List<AgreementCopy> ofYear(String region, int fiscalYear) {
        return sql.list(
                "select v.data " + IN_FORCE + " where a.region = ? and a.fiscal_year = ? order by a.opd_code, a.id",
                this::read,
                region,
                fiscalYear);
    }

    /// Hands over the agreements in force one by one, for answers of any length.
    ///
    /// @param fiscalYear null for every year
    public void forEach(Regions regions, Integer fiscalYear, Consumer<? super AgreementCopy> consumer) {
        sql.forEach(
                "select v.data " + IN_FORCE + """
                 where (a.region = any (?) or a.region like any (?))
                    and (?::integer is null or a.fiscal_year = ?::integer)
                order by a.region, a.fiscal_year, a.opd_code, a.id
                """,
                this::read,
                consumer,
                regions.named(),
                regions.below(),
                fiscalYear,
                fiscalYear);
    }

    /// An agreement of any status, taken from its document in the API.
    public AgreementCopy copy(JsonNode view) {
        try {
            return json.treeToValue(view, AgreementCopy.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("An agreement's document is unreadable", unreadable);
        }
    }

    private AgreementCopy read(ResultSet row) throws SQLException {
        try {
            return json.readValue(row.getString("data"), AgreementCopy.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A signed version is unreadable", unreadable);
        }
    }
}
