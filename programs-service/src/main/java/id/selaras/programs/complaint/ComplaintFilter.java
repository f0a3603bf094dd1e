package id.selaras.programs.complaint;

import id.selaras.servicekit.identity.Caller;
import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What a list of complaints is narrowed to, and who asks. Every part may be empty.
///
/// @param caller sees complaints as [ComplaintSight] says
/// @param overdue true: not closed, and the time for the next step has passed at `now`
record ComplaintFilter(
        Caller caller,
        Instant now,
        Set<ComplaintStatus> statuses,
        Set<ComplaintCategory> categories,
        Optional<String> opd,
        Optional<UUID> program,
        Optional<String> kelurahan,
        Optional<Integer> fiscalYear,
        Optional<Boolean> overdue) {

    /// Conditions on the complaint; their values are added to `parameters`.
    String conditions(Parameters parameters) {
        List<String> conditions = new ArrayList<>();
        conditions.add("(region in :regions or substring(region, 1, 2) in :regions)");
        parameters.and("regions", caller.regions());
        if (!ComplaintSight.seesAll(caller)) {
            conditions.add("(responsibleOpdCode = :own or programOpdCode = :own)");
            parameters.and("own", caller.opd().orElse(""));
        }
        if (!statuses.isEmpty()) {
            conditions.add("status in :statuses");
            parameters.and("statuses", statuses);
        }
        if (!categories.isEmpty()) {
            conditions.add("category in :categories");
            parameters.and("categories", categories);
        }
        opd.ifPresent(value -> {
            conditions.add("responsibleOpdCode = :opd");
            parameters.and("opd", value);
        });
        program.ifPresent(value -> {
            conditions.add("programId = :program");
            parameters.and("program", value);
        });
        kelurahan.ifPresent(value -> {
            conditions.add("kelurahan = :kelurahan");
            parameters.and("kelurahan", value);
        });
        fiscalYear.ifPresent(value -> {
            conditions.add("fiscalYear = :fiscalYear");
            parameters.and("fiscalYear", value);
        });
        overdue.ifPresent(value -> {
            conditions.add(value ? "dueAt < :dueBefore" : "(dueAt >= :dueBefore or dueAt is null)");
            parameters.and("dueBefore", now);
        });
        return String.join(" and ", conditions);
    }
}
