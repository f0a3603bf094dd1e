package id.selaras.overlap.coordination;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// The findings as the caller of the present request may see them. What judges findings provides it.
public interface JudgedFindings {
    /// Holds the finding as it is until the transaction ends.
    ///
    /// @throws id.selaras.servicekit.problem.ProblemException 404 where the caller may not know of it, 403 where it
    ///     concerns other agencies only
    JudgedFinding require(UUID id);

    /// Those of the findings that the caller may see, by id; held as they are until the transaction ends.
    Map<UUID, JudgedFinding> visible(Collection<UUID> ids);
}
