package id.selaras.servicekit.audit;

import id.selaras.servicekit.problem.Violations;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Which entries are asked for; every condition that is given must hold.
record AuditFilter(
        @QueryParam("action") @Parameter(description = "The deed, such as agreement.sign")
        String action,

        @QueryParam("recordType") String recordType,
        @QueryParam("recordId") String recordId,

        @QueryParam("subject") @Parameter(description = "Who, the subject of the token")
        String subject,

        @QueryParam("from")
        @Parameter(description = "From this time on: 2026-11-22T08:00:00Z, or a date (its beginning, UTC)")
        String from,

        @QueryParam("to") @Parameter(description = "Before this time; form as of from")
        String to) {

    /// @return null where the parameter is absent
    Instant fromTime() {
        return time("from", from);
    }

    Instant toTime() {
        return time("to", to);
    }

    private static Instant time(String parameter, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return text.length() == "2026-11-22".length()
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeException unreadable) {
            new Violations().addParameter(parameter, "audit.time-unreadable").throwIfAny();
            throw new AssertionError("a violation was added");
        }
    }
}
