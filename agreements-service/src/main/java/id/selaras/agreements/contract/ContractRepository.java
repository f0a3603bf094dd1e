package id.selaras.agreements.contract;

import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ContractRepository implements PanacheRepositoryBase<Contract, UUID> {

    /// @throws ProblemException 404
    Contract require(UUID id) {
        return findByIdOptional(id).orElseThrow(ContractRepository::unknown);
    }

    /// As [#require], locked until the transaction ends.
    Contract requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ContractRepository::unknown);
    }

    Optional<Contract> signed(UUID term, String opdCode) {
        return find("termId = ?1 and opdCode = ?2 and status = ?3", term, opdCode, ContractStatus.SIGNED)
                .firstResultOptional();
    }

    private static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "contract.unknown");
    }
}
