package id.selaras.programs.complaint;

import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Takes complaints in and carries out their steps: the complaint, the step and the entry in the audit trail in one
/// transaction.
@ApplicationScoped
class ComplaintDesk {
    private final Complaints complaints;
    private final ComplaintConfig config;
    private final AuditLog audit;
    private final Clock clock;

    ComplaintDesk(Complaints complaints, ComplaintConfig config, AuditLog audit, Clock clock) {
        this.complaints = complaints;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param caller empty where the complaint comes without a token
    /// @throws ProblemException 404 where there is no such registered programme, or not in the caller's
    ///     regions; 422 with what cannot be accepted
    @Transactional
    ComplaintReceipt receive(UUID programId, ComplaintRequest request, Optional<Caller> caller) {
        ComplainedProgram program = complaints
                .program(programId)
                .filter(found ->
                        caller.map(reader -> reader.covers(found.region())).orElse(true))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "program.unknown"));
        Violations violations = new Violations();
        refusePersonalData("/text", request.text(), violations);
        if (request.kelurahan() != null
                && !(request.kelurahan().startsWith(program.region() + ".")
                        && complaints.isKelurahan(request.kelurahan()))) {
            violations.add("/kelurahan", "complaint.kelurahan", request.kelurahan(), program.region());
        }
        violations.throwIfAny();
        Instant now = now();
        ReceiptCode receipt = ReceiptCode.next();
        ComplaintChannel channel = caller.isPresent() ? ComplaintChannel.OFFICIAL : ComplaintChannel.PUBLIC;
        Complaint complaint = new Complaint(program, request, channel, receipt, now, config.answerWithin());
        complaints.record(complaint, null, Actor.of(caller, now));
        if (channel == ComplaintChannel.OFFICIAL) {
            // The audit trail keeps network addresses: of officials, never of people who complain.
            audit.record(entry("complaint.receive", complaint)
                    .with("program", program.id().toString()));
        }
        return new ComplaintReceipt(receipt.text(), complaint.status(), complaint.receivedAt(), complaint.dueAt());
    }

    @Transactional
    ComplaintView answer(UUID id, String note, Caller caller, LongConsumer precondition) {
        return step(
                "complaint.answer",
                id,
                note,
                caller,
                precondition,
                ComplaintSight::requireResponsible,
                complaint -> complaint.answer(now(), config.closeWithin()));
    }

    @Transactional
    ComplaintView forward(UUID id, ForwardingRequest request, Caller caller, LongConsumer precondition) {
        return step(
                "complaint.forward",
                id,
                request.note(),
                caller,
                precondition,
                ComplaintSight::requireForwarder,
                complaint -> {
                    if (!complaints.isActiveOpd(complaint.region(), request.opd())) {
                        new Violations()
                                .add("/opd", "complaint.no-such-opd", request.opd())
                                .throwIfAny();
                    }
                    complaint.forward(request.opd(), now(), config.answerWithin());
                });
    }

    @Transactional
    ComplaintView close(UUID id, String note, Caller caller, LongConsumer precondition) {
        return step(
                "complaint.close",
                id,
                note,
                caller,
                precondition,
                ComplaintSight::requireResponsible,
                complaint -> complaint.close(now()));
    }

    private ComplaintView step(
            String action,
            UUID id,
            String note,
            Caller caller,
            LongConsumer precondition,
            BiConsumer<Caller, Complaint> permission,
            Consumer<Complaint> step) {
        Complaint complaint = complaints.findForChange(id).orElseThrow(ComplaintSight::unknown);
        permission.accept(caller, complaint);
        precondition.accept(complaint.version());
        Violations violations = new Violations();
        refusePersonalData("/note", note, violations);
        violations.throwIfAny();
        step.accept(complaint);
        complaints.record(complaint, note, Actor.of(Optional.of(caller), now()));
        complaints.flush();
        // Read anew, so that the answer names the OPD that is responsible now.
        complaints.getEntityManager().refresh(complaint);
        audit.record(entry(action, complaint));
        return complaint.view(complaints.steps(List.of(id)).get(id), now());
    }

    private static void refusePersonalData(String pointer, String text, Violations violations) {
        PersonalData.in(text).ifPresent(kind -> violations.add(pointer, kind.messageKey()));
    }

    private static AuditEntry entry(String action, Complaint complaint) {
        return AuditEntry.of(action, "complaint", complaint.id().toString(), complaint.region())
                .with("version", complaint.version())
                .with("status", complaint.status().name())
                .with("responsible", complaint.responsibleOpdCode());
    }

    /// PostgreSQL keeps microseconds: an answer must not show more than the next one will.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
