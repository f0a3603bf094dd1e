package id.selaras.agreements.cascade;

import id.selaras.agreements.indicator.Indicator;
import id.selaras.agreements.indicator.TargetRules;
import id.selaras.servicekit.problem.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What must hold in an agreement below the head beyond its single fields. Pure.
final class LowerRules {
    private LowerRules() {}

    /// @param draft whose single fields were checked before
    /// @param fiscalYear of the head's agreement
    /// @param served codes of the indicators directly above
    /// @param above level of the parent; null directly below the head
    static Violations check(LowerDraft draft, int fiscalYear, Set<String> served, Level above) {
        Violations violations = new Violations();
        if (!served.contains(draft.serves())) {
            violations.addWithSuggestions(
                    "/serves", served.stream().sorted().toList(), "cascade.indicator-unknown", draft.serves());
        }
        if (above != null && draft.level().compareTo(above) <= 0) {
            violations.add("/level", "cascade.level-not-below", above.name());
        }
        Set<String> codes = new HashSet<>();
        List<Indicator> indicators = draft.indicators();
        for (int index = 0; index < indicators.size(); index++) {
            String place = "/indicators/" + index;
            if (!codes.add(indicators.get(index).code())) {
                violations.add(
                        place + "/code",
                        "agreement.indicator-code-twice",
                        indicators.get(index).code());
            }
            for (TargetRules.Fault fault : TargetRules.faults(indicators.get(index), fiscalYear)) {
                violations.add(
                        place + fault.pointer(),
                        fault.messageKey(),
                        fault.arguments().toArray());
            }
        }
        return violations;
    }
}
