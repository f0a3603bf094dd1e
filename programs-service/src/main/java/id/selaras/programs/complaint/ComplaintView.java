package id.selaras.programs.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A complaint as officials see it.
///
/// @param responsible the OPD that must act
/// @param dueAt by when the next step must be taken; absent once closed
/// @param overdue whether that time has passed
/// @param steps what was done, the first first
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComplaintView(
        UUID id,
        long version,
        String region,
        int fiscalYear,
        Program program,
        ComplaintCategory category,
        String text,
        String kelurahan,
        ComplaintChannel channel,
        ComplaintStatus status,
        Responsible responsible,
        Instant receivedAt,
        Instant dueAt,
        boolean overdue,
        Instant changedAt,
        List<Step> steps) {

    record Program(UUID id, String title, String opdCode) {}

    record Responsible(String code, String name) {}

    /// @param recordedBy subject of the token; absent for a complaint that came without one
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(
            ComplaintStatus status,
            String responsibleOpdCode,
            String note,
            Instant dueAt,
            Instant recordedAt,
            String recordedBy,
            String recordedByName) {}
}
