package id.selaras.overlap.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The findings as stored.
@ApplicationScoped
class FindingRepository implements PanacheRepositoryBase<Finding, UUID> {

    /// Every finding that a programme has or had, by id.
    Map<UUID, Finding> ofProgram(UUID programId) {
        return stream("first.programId = ?1 or second.programId = ?1", programId)
                .collect(Collectors.toMap(Finding::id, Function.identity()));
    }
}
