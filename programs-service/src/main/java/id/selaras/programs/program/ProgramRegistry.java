package id.selaras.programs.program;

import id.selaras.programs.opd.OpdReference;
import id.selaras.programs.opd.OpdRegistry;
import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.outbox.Outbox;
import id.selaras.servicekit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.LongConsumer;

/// Every change of a programme: the programme, its history, its event and its entry in the audit trail in one
/// transaction.
///
/// A `precondition` is given the present version and refuses a change that is not based on it.
@ApplicationScoped
class ProgramRegistry {
    private final Programs programs;
    private final Planning planning;
    private final OpdRegistry opds;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    ProgramRegistry(
            Programs programs, Planning planning, OpdRegistry opds, Outbox outbox, AuditLog audit, Clock clock) {
        this.programs = programs;
        this.planning = planning;
        this.opds = opds;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ProgramView register(ProgramDraft draft, Caller caller) {
        OpdReference opd = opds.actingFor(caller);
        Program program = Program.registered(planning.complete(draft, opd), change(caller));
        programs.recordVersion(program);
        outbox.append(ProgramRegistered.of(program.view()));
        audit.record(entry("program.register", program.view()));
        return program.view();
    }

    @Transactional
    ProgramView keepDraft(ProgramDraft draft, Caller caller) {
        OpdReference opd = opds.actingFor(caller);
        Program program = Program.draft(planning.sketch(draft, opd), change(caller));
        programs.persist(program);
        return program.view();
    }

    @Transactional
    ProgramView registerDraft(UUID id, Caller caller, LongConsumer precondition) {
        Program program = ownProgram(id, caller, precondition);
        OpdReference opd = opds.actingFor(caller);
        // Checked again: codes and rules may have changed since the draft was kept.
        program.register(planning.complete(program.view().asDraft(), opd), change(caller));
        programs.recordVersion(program);
        outbox.append(ProgramRegistered.of(program.view()));
        audit.record(entry("program.register", program.view()));
        return program.view();
    }

    @Transactional
    ProgramView amend(UUID id, ProgramDraft draft, Caller caller, LongConsumer precondition) {
        Program program = ownProgram(id, caller, precondition);
        OpdReference opd = opds.actingFor(caller);
        boolean isDraft = program.status() == ProgramStatus.DRAFT;
        long previousVersion = program.version();
        program.amend(isDraft ? planning.sketch(draft, opd) : planning.complete(draft, opd), change(caller));
        if (!isDraft) {
            programs.recordVersion(program);
            outbox.append(ProgramAmended.of(program.view(), previousVersion));
            audit.record(entry("program.amend", program.view()));
        }
        return program.view();
    }

    @Transactional
    ProgramView withdraw(UUID id, String reason, Caller caller, LongConsumer precondition) {
        Program program = ownProgram(id, caller, precondition);
        program.withdraw(reason, change(caller));
        programs.recordVersion(program);
        outbox.append(ProgramWithdrawn.of(program.view()));
        audit.record(entry("program.withdraw", program.view()));
        return program.view();
    }

    @Transactional
    void discardDraft(UUID id, Caller caller, LongConsumer precondition) {
        Program program = ownProgram(id, caller, precondition);
        program.requireDiscardable();
        programs.delete(program);
    }

    /// @throws ProblemException see [Sight#requireOwn]
    private Program ownProgram(UUID id, Caller caller, LongConsumer precondition) {
        Program program = programs.findForChange(id).orElseThrow(Sight::unknown);
        Sight.requireOwn(caller, program.view());
        precondition.accept(program.version());
        return program;
    }

    private static AuditEntry entry(String action, ProgramView program) {
        return AuditEntry.of(action, "program", program.id().toString(), program.region())
                .with("version", program.version())
                .with("fiscalYear", program.fiscalYear())
                .with("budgetRupiah", program.budgetRupiah());
    }

    private Change change(Caller caller) {
        // PostgreSQL keeps microseconds: an answer must not show more than the next one will.
        return new Change(clock.instant().truncatedTo(ChronoUnit.MICROS), caller.subject());
    }
}
