package id.selaras.agreements.term;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;

/// Where the secretariat sets a term.
@ApplicationScoped
class TermRegister {
    private final TermRepository terms;
    private final Terms reading;
    private final ObjectMapper json;
    private final AuditLog audit;
    private final Clock clock;

    TermRegister(TermRepository terms, Terms reading, ObjectMapper json, AuditLog audit, Clock clock) {
        this.terms = terms;
        this.reading = reading;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /// @throws ProblemException 422 for unfit content; 403 unless the token names one region; 409 where a year belongs
    ///     to another term of the region
    @Transactional
    TermView set(TermPlan plan, Caller caller) {
        TermRules.check(plan, List.of()).throwIfAny();
        Term term = new Term(caller.soleRegion(), plan.firstYear());
        if (terms.meets(term)) {
            throw ProblemException.of(ProblemType.CONFLICT, "term.years-taken");
        }
        write(term, plan);
        terms.persistAndFlush(term);
        record("term.set", term);
        return reading.view(term);
    }

    /// @param requireRead throws 412 or 428 unless the caller has read this entity tag
    /// @throws ProblemException 404; 403 for another region's term; 412, 428; 422 for unfit content, other
    ///     years, or a code that is gone
    @Transactional
    TermView change(UUID id, TermPlan plan, Caller caller, LongConsumer requireRead) {
        Term term = terms.requireLocked(id);
        caller.requireRegion(term.region());
        requireRead.accept(term.edit());
        Violations violations = TermRules.check(plan, reading.missions(term));
        if (plan.firstYear() != term.firstYear()) {
            violations.add("/firstYear", "term.years-fixed", Integer.toString(term.firstYear()));
        }
        violations.throwIfAny();
        write(term, plan);
        terms.flush();
        record("term.change", term);
        return reading.view(term);
    }

    private void record(String action, Term term) {
        audit.record(AuditEntry.of(action, "term", term.id().toString(), term.region())
                .with("firstYear", term.firstYear()));
    }

    private void write(Term term, TermPlan plan) {
        try {
            term.write(
                    plan,
                    json.writeValueAsString(plan.missions()),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Missions could not be written as JSON", impossible);
        }
    }
}
