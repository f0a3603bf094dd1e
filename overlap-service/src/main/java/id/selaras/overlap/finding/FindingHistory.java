package id.selaras.overlap.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Every state that findings had.
@ApplicationScoped
class FindingHistory implements PanacheRepositoryBase<FindingVersion, FindingVersion.Key> {
    /// The states of one finding, newest first.
    ///
    /// @param before only versions below this one
    List<FindingVersion> of(UUID findingId, long before, int limit) {
        return find("key.recordId = ?1 and key.version < ?2 order by key.version desc", findingId, before)
                .page(Page.ofSize(limit))
                .list();
    }
}
