package id.selaras.agreements.publicview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.selaras.agreements.performance.AgreementPerformance;
import id.selaras.agreements.performance.Performances;
import id.selaras.agreements.realisation.Realisations;
import id.selaras.agreements.signed.AgreementCopy;
import id.selaras.agreements.signed.SignedAgreements;
import id.selaras.agreements.sql.Rows;
import id.selaras.agreements.sql.Sql;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What everybody may know: signed versions, and what was achieved. Accounts of signers and drafts are not part of it.
@ApplicationScoped
class PublicAgreements {
    private final SignedAgreements agreements;
    private final Performances performances;
    private final Realisations realisations;
    private final Sql sql;

    PublicAgreements(SignedAgreements agreements, Performances performances, Realisations realisations, Sql sql) {
        this.agreements = agreements;
        this.performances = performances;
        this.realisations = realisations;
        this.sql = sql;
    }

    /// @param versionInForce newest signed version; differs from the shown one where that is an older one
    record PublicVersion(@JsonUnwrapped AgreementCopy agreement, int versionInForce) {
        boolean isInForce() {
            return agreement.version() == versionInForce;
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Summary(
            UUID id,
            int version,
            String region,
            int fiscalYear,
            AgreementCopy.Agency opd,
            long budgetTotalRupiah,
            String sha256,
            Instant signedAt) {}

    /// @throws ProblemException 404 for whatever was never signed
    PublicVersion inForce(UUID id) {
        AgreementCopy copy = agreements.inForce(id).orElseThrow(PublicAgreements::unknown);
        return new PublicVersion(copy, copy.version());
    }

    /// @throws ProblemException 404 for whatever was never signed
    PublicVersion version(UUID id, int version) {
        AgreementCopy copy = agreements.version(id, version).orElseThrow(PublicAgreements::unknown);
        return new PublicVersion(
                copy, agreements.inForce(id).map(AgreementCopy::version).orElse(version));
    }

    /// Measured at the last quarter that anything was reported for; empty where nothing was.
    Optional<AgreementPerformance> performance(AgreementCopy agreement) {
        return realisations
                .ofAgreement(agreement.id())
                .lastQuarter(agreement.id())
                .map(quarter -> performances.of(agreement, quarter));
    }

    /// The signed agreements of a region and year, by OPD.
    Page<Summary> page(String region, int fiscalYear, String after, int limit) {
        Place place = Place.of(after);
        List<Summary> rows = sql.list(
                """
                select a.id, v.version, a.region, a.fiscal_year, a.opd_code, v.data #>> '{opd,name}' as opd_name,
                    v.budget_total_rupiah, v.sha256, v.recorded_at
                from agreement a join agreement_version v on v.record_id = a.id and v.version = a.version_in_force
                where a.region = ? and a.fiscal_year = ? and (a.opd_code, a.id) > (?, ?::uuid)
                order by a.opd_code, a.id limit ?
                """,
                row -> new Summary(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("region"),
                        row.getInt("fiscal_year"),
                        new AgreementCopy.Agency(row.getString("opd_code"), row.getString("opd_name")),
                        row.getLong("budget_total_rupiah"),
                        row.getString("sha256"),
                        Rows.instant(row, "recorded_at")),
                region,
                fiscalYear,
                place.opd(),
                place.id(),
                limit + 1);
        return Page.of(rows, limit, row -> row, row -> Cursor.encode(row.opd().code(), row.id()));
    }

    private record Place(String opd, UUID id) {
        static Place of(String cursor) {
            return Cursor.read(cursor, 2)
                    .map(parts -> new Place(parts.text(0), parts.uuid(1)))
                    .orElse(new Place("", new UUID(0, 0)));
        }
    }

    static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "agreement.unknown");
    }
}
