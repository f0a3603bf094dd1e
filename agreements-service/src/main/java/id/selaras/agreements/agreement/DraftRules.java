package id.selaras.agreements.agreement;

import id.selaras.agreements.indicator.Indicator;
import id.selaras.agreements.indicator.TargetRules;
import id.selaras.agreements.term.MissionRules;
import id.selaras.agreements.term.TermView;
import id.selaras.servicekit.problem.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What must hold in a draft beyond its single fields.
final class DraftRules {
    private DraftRules() {}

    /// @param objectives whose single fields were checked before
    /// @param term of office that the year belongs to; empty where the region has set none
    static Violations check(List<Objective> objectives, int fiscalYear, Optional<TermView> term) {
        Violations violations = new Violations();
        Set<String> codes = new HashSet<>();
        for (int objective = 0; objective < objectives.size(); objective++) {
            Objective row = objectives.get(objective);
            MissionRules.check(
                    term, fiscalYear, row.mission(), row.missionObjective(), "/objectives/" + objective, violations);
            List<Indicator> indicators = row.indicators();
            for (int index = 0; index < indicators.size(); index++) {
                Indicator indicator = indicators.get(index);
                String place = "/objectives/" + objective + "/indicators/" + index;
                if (!codes.add(indicator.code())) {
                    violations.add(place + "/code", "agreement.indicator-code-twice", indicator.code());
                }
                for (TargetRules.Fault fault : TargetRules.faults(indicator, fiscalYear)) {
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
