package id.selaras.programs.program;

import id.selaras.programs.nomenclature.Nomenclature;
import id.selaras.programs.opd.OpdReference;
import id.selaras.programs.region.Regions;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/// Makes plans of drafts: checks the rules and looks the codes up, all faults in one answer.
@ApplicationScoped
class Planning {
    private final Planner planner;

    Planning(Nomenclature nomenclature, Regions regions) {
        planner = new Planner(new StoredCodes(nomenclature, regions));
    }

    /// A plan that may be incomplete.
    ///
    /// @throws ProblemException 422 with every fault
    Plan sketch(ProgramDraft draft, OpdReference opd) {
        return plan(draft, opd, false);
    }

    /// A plan fit to be registered.
    ///
    /// @throws ProblemException 422 with every fault
    Plan complete(ProgramDraft draft, OpdReference opd) {
        return plan(draft, opd, true);
    }

    private Plan plan(ProgramDraft draft, OpdReference opd, boolean complete) {
        List<Fault> faults = new ArrayList<>();
        Plan plan = planner.plan(draft, opd, complete, faults);
        Violations violations = new Violations();
        faults.forEach(fault -> violations.addWithSuggestions(
                fault.pointer(),
                fault.suggestions(),
                fault.messageKey(),
                fault.arguments().toArray()));
        violations.throwIfAny();
        return plan;
    }
}
