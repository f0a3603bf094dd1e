package id.selaras.agreements.agreement;

import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID> {

    /// @throws ProblemException 404
    Agreement require(UUID id) {
        return findByIdOptional(id).orElseThrow(AgreementRepository::unknown);
    }

    /// The agreement, locked until the transaction ends: whoever comes second then compares his If-Match with what
    /// the first left behind.
    ///
    /// @throws ProblemException 404
    Agreement requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(AgreementRepository::unknown);
    }

    /// The agreement of an OPD for a year, given-up drafts aside.
    Optional<Agreement> of(String region, int fiscalYear, String opdCode) {
        return find(
                        "region = ?1 and fiscalYear = ?2 and opdCode = ?3 and status <> ?4",
                        region,
                        fiscalYear,
                        opdCode,
                        Status.DISCARDED)
                .firstResultOptional();
    }

    private static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "agreement.unknown");
    }
}
