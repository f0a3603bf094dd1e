package id.selaras.overlap.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Every state that findings had.
@ApplicationScoped
class FindingHistory implements PanacheRepositoryBase<FindingVersion, FindingVersion.Key> {
    private final ObjectMapper json;

    FindingHistory(ObjectMapper json) {
        this.json = json;
    }

    void record(FindingView finding) {
        try {
            persist(FindingVersion.of(finding, json.writeValueAsString(finding)));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Finding " + finding.id() + " cannot be written", unwritable);
        }
    }

    /// The states of one finding, newest first.
    ///
    /// @param before only versions below this one
    List<FindingVersion> of(UUID findingId, long before, int limit) {
        return find("key.recordId = ?1 and key.version < ?2 order by key.version desc", findingId, before)
                .page(Page.ofSize(limit))
                .list();
    }
}
