package id.selaras.overlap.finding;

import id.selaras.overlap.program.RegionYear;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The findings as stored.
@ApplicationScoped
class FindingRepository implements PanacheRepositoryBase<Finding, UUID> {

    /// Those of the findings that there are, by id.
    Map<UUID, Finding> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : stream("id in ?1", ids).collect(Collectors.toMap(Finding::id, Function.identity()));
    }

    /// The ids of all findings of a region and year, of whatever status.
    List<UUID> ids(RegionYear regionYear) {
        return getEntityManager()
                .createQuery("select id from Finding where region = ?1 and fiscalYear = ?2", UUID.class)
                .setParameter(1, regionYear.region())
                .setParameter(2, regionYear.fiscalYear())
                .getResultList();
    }

    /// Writes what is pending and lets go of it: one transaction may settle many programmes, and what is held is looked
    /// through at each query.
    void release() {
        flush();
        getEntityManager().clear();
    }

    /// Every finding that a programme has or had, by id.
    Map<UUID, Finding> ofProgram(UUID programId) {
        return stream("first.programId = ?1 or second.programId = ?1", programId)
                .collect(Collectors.toMap(Finding::id, Function.identity()));
    }
}
