package id.selaras.agreements.deadline;

import id.selaras.agreements.sql.Sql;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/// Tells the parties to an agreement, and those who watch over it, whether it is late.
@ApplicationScoped
class AgreementDeadlines {
    private final Sql sql;
    private final SigningProgressList progress;

    AgreementDeadlines(Sql sql, SigningProgressList progress) {
        this.sql = sql;
        this.progress = progress;
    }

    private record Whose(String region, String opdCode, int fiscalYear) {}

    /// @throws ProblemException 404, also for an agreement that was given up; 403 for another region's or, without a
    ///     role above the OPDs, another OPD's
    AgreementDeadline of(UUID agreement, Caller caller, Locale language) {
        Whose whose = sql.first(
                        "select region, opd_code, fiscal_year from agreement where id = ?",
                        row -> new Whose(row.getString("region"), row.getString("opd_code"), row.getInt("fiscal_year")),
                        agreement)
                .orElseThrow(AgreementDeadlines::unknown);
        caller.requireRegion(whose.region());
        if (!caller.has(Role.SECRETARIAT)
                && !caller.has(Role.MAYOR)
                && !caller.has(Role.INSPECTORATE)
                && !caller.requireOpd().equals(whose.opdCode())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "agreement.of-another-opd");
        }
        return progress.of(agreement, whose.region(), whose.fiscalYear())
                .map(found -> AgreementDeadline.of(found, language))
                .orElseThrow(AgreementDeadlines::unknown);
    }

    private static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "agreement.unknown");
    }
}
