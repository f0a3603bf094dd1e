package id.selaras.programs.program;

import id.selaras.programs.opd.OpdReference;
import id.selaras.servicekit.identifier.Identifiers;
import id.selaras.servicekit.language.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Judges many drafts of one region by the very rules of the API: the same annotations, the same [ProgramRules], the
/// same look-up of codes. Made for one list of drafts by [BulkRegistry], used by one thread.
public final class BulkCheck {
    private final Planner planner;
    private final DraftConstraints constraints;
    private final Locale language;

    BulkCheck(Planner planner, DraftConstraints constraints, Locale language) {
        this.planner = planner;
        this.constraints = constraints;
        this.language = language;
    }

    /// A programme that a draft would replace.
    ///
    /// @param registeredAt null for a draft
    public record Present(UUID id, long version, ProgramStatus status, Instant registeredAt) {}

    /// What is wrong with a draft, in words.
    ///
    /// @param pointer JSON Pointer of the value within the draft
    public record Fault(String pointer, String problem, List<String> suggestions) {}

    /// What becomes of a draft.
    public sealed interface Verdict permits Accepted, Refused {}

    public record Accepted(StagedProgram program) implements Verdict {}

    public record Refused(List<Fault> faults) implements Verdict {}

    /// @param status what it is to become: a draft or a registered programme
    /// @param present what it replaces; null for a new programme
    public Verdict check(ProgramDraft draft, OpdReference opd, ProgramStatus status, Present present) {
        List<Fault> faults = new ArrayList<>(constraints.check(draft, language));
        if (present != null) {
            changeable(status, present, faults);
        }
        // The rules between fields expect single fields that are in order.
        Plan plan = faults.isEmpty() ? plan(draft, opd, status, faults) : null;
        return faults.isEmpty() ? new Accepted(staged(plan, status, present)) : new Refused(faults);
    }

    private Plan plan(ProgramDraft draft, OpdReference opd, ProgramStatus status, List<Fault> faults) {
        List<id.selaras.programs.program.Fault> found = new ArrayList<>();
        Plan plan = planner.plan(draft, opd, status == ProgramStatus.REGISTERED, found);
        found.forEach(fault -> faults.add(new Fault(
                fault.pointer(),
                Messages.text(language, fault.messageKey(), fault.arguments().toArray()),
                fault.suggestions())));
        return plan;
    }

    private void changeable(ProgramStatus status, Present present, List<Fault> faults) {
        if (present.status() == ProgramStatus.WITHDRAWN) {
            faults.add(new Fault("", Messages.text(language, "program.withdrawn-already"), List.of()));
        } else if (present.status() == ProgramStatus.REGISTERED && status == ProgramStatus.DRAFT) {
            faults.add(new Fault("", Messages.text(language, "program.registered-already"), List.of()));
        }
    }

    private static StagedProgram staged(Plan plan, ProgramStatus status, Present present) {
        return new StagedProgram(
                present == null
                        ? plan.view(Identifiers.next(), 1, status, null, null)
                        : plan.view(present.id(), present.version() + 1, status, present.registeredAt(), null));
    }
}
