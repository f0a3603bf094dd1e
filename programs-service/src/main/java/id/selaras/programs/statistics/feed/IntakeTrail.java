package id.selaras.programs.statistics.feed;

import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Audits what people and systems send in.
@ApplicationScoped
class IntakeTrail {
    private final AuditLog audit;
    private final CurrentCaller caller;

    IntakeTrail(AuditLog audit, CurrentCaller caller) {
        this.audit = audit;
        this.caller = caller;
    }

    /// The deed belongs to the caller's region, where that is one.
    ///
    /// @param answer where what was sent is kept
    void record(String action, UUID answer, Map<String, Object> details) {
        Set<String> regions = caller.get().regions();
        String region = regions.size() == 1 ? regions.iterator().next() : null;
        audit.record(new AuditEntry(action, "source-answer", answer.toString(), region, details));
    }
}
