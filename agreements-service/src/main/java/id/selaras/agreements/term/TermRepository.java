package id.selaras.agreements.term;

import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TermRepository implements PanacheRepositoryBase<Term, UUID> {

    /// @throws ProblemException 404
    Term require(UUID id) {
        return findByIdOptional(id).orElseThrow(TermRepository::unknown);
    }

    /// As [#require], locked until the transaction ends.
    Term requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(TermRepository::unknown);
    }

    Optional<Term> inYear(String region, int year) {
        return find("region = ?1 and firstYear <= ?2 and lastYear >= ?2", region, year)
                .firstResultOptional();
    }

    /// The terms of these regions, and of the cities of those of them that are provinces; newest first.
    List<Term> of(Collection<String> regions) {
        return list("region in ?1 or substring(region, 1, 2) in ?1 order by firstYear desc, region", regions);
    }

    /// Whether another term of the region has one of these years.
    boolean meets(Term term) {
        return count(
                        "region = ?1 and firstYear <= ?3 and lastYear >= ?2 and id <> ?4",
                        term.region(),
                        term.firstYear(),
                        term.lastYear(),
                        term.id())
                > 0;
    }

    private static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "term.unknown");
    }
}
