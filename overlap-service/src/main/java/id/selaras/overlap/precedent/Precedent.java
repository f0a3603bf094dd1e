package id.selaras.overlap.precedent;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.UUID;

/// An earlier decision on a pair of programmes like the one in question.
///
/// @param similarity how alike the work of the two pairs is, 0 to 1: of both programmes with their
///     counterparts, the less alike counts
/// @param coordination the life of the other finding as it stands: decision, reason, action and outcome
record Precedent(
        UUID findingId,
        int fiscalYear,
        double similarity,
        List<Program> programs,
        @JsonRawValue String coordination) {

    record Program(UUID id, String opd, String title) {}
}
