package id.selaras.agreements.agreement;

import id.selaras.agreements.indicator.Indicator;
import id.selaras.agreements.indicator.TargetRules;
import id.selaras.servicekit.problem.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What must hold in a draft beyond its single fields.
final class DraftRules {
    private DraftRules() {}

    /// @param draft whose single fields were checked before
    static Violations check(AgreementDraft draft) {
        Violations violations = new Violations();
        Set<String> codes = new HashSet<>();
        List<Objective> objectives = draft.objectives();
        for (int objective = 0; objective < objectives.size(); objective++) {
            List<Indicator> indicators = objectives.get(objective).indicators();
            for (int index = 0; index < indicators.size(); index++) {
                Indicator indicator = indicators.get(index);
                String place = "/objectives/" + objective + "/indicators/" + index;
                if (!codes.add(indicator.code())) {
                    violations.add(place + "/code", "agreement.indicator-code-twice", indicator.code());
                }
                for (TargetRules.Fault fault : TargetRules.faults(indicator, draft.fiscalYear())) {
                    violations.add(
                            place + fault.pointer(),
                            fault.messageKey(),
                            fault.arguments().toArray());
                }
            }
        }
        return violations;
    }
}
