package id.selaras.agreements.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.selaras.agreements.indicator.Indicator;
import id.selaras.agreements.indicator.TargetRules;
import id.selaras.servicekit.problem.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What must hold in a draft beyond its single fields.
final class DraftRules {
    private static final JsonMapper JSON = new JsonMapper();

    private DraftRules() {}

    /// @param draft whose single fields were checked before
    static Violations check(AgreementDraft draft) {
        Violations violations = new Violations();
        texts("", JSON.valueToTree(draft), violations);
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

    private static void texts(String pointer, JsonNode node, Violations violations) {
        if (node.isTextual() && !PlainText.is(node.textValue())) {
            violations.add(pointer, "agreement.text-not-plain");
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                texts(pointer + "/" + index, node.get(index), violations);
            }
        } else {
            node.properties().forEach(member -> texts(pointer + "/" + member.getKey(), member.getValue(), violations));
        }
    }
}
