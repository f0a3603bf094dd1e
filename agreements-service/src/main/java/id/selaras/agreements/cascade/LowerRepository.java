package id.selaras.agreements.cascade;

import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class LowerRepository implements PanacheRepositoryBase<LowerAgreement, UUID> {

    /// @throws ProblemException 404
    LowerAgreement require(UUID id) {
        return findByIdOptional(id).orElseThrow(LowerRepository::unknown);
    }

    /// As [#require], locked until the transaction ends.
    LowerAgreement requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(LowerRepository::unknown);
    }

    boolean hasChildren(UUID id) {
        return count("parentId", id) > 0;
    }

    /// At most `limit + 1` below the head's agreement, by id.
    List<LowerAgreement> below(UUID agreement, UUID after, int limit) {
        return find("agreementId = ?1 and id > ?2 order by id", agreement, after)
                .range(0, limit)
                .list();
    }

    private static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "cascade.unknown");
    }
}
