package id.selaras.agreements.term;

import id.selaras.servicekit.problem.Violations;
import java.util.Optional;

/// Whether what a record points at exists in the term that its year belongs to. Pure.
public final class MissionRules {
    private MissionRules() {}

    /// Adds what is wrong with one pointer. A mission must be named wherever the region has a term, and cannot be
    /// where it has none; an objective under the mission may be named.
    ///
    /// @param term of the year; empty where the region has set none
    /// @param mission code, or null
    /// @param objective code of an objective under that mission, or null
    /// @param place JSON Pointer of the object whose members `mission` and `missionObjective` are
    public static void check(
            Optional<TermView> term, int year, String mission, String objective, String place, Violations violations) {
        if (term.isEmpty()) {
            if (mission != null || objective != null) {
                violations.add(place + "/mission", "term.none-for-year", Integer.toString(year));
            }
            return;
        }
        if (mission == null) {
            violations.add(place + "/mission", "term.mission-missing", codes(term.get()));
            return;
        }
        Optional<Mission> named = term.get().mission(mission);
        if (named.isEmpty()) {
            violations.addWithSuggestions(
                    place + "/mission",
                    term.get().missions().stream().map(Mission::code).toList(),
                    "term.mission-unknown",
                    mission);
        } else if (objective != null
                && named.get().objectives().stream()
                        .noneMatch(known -> known.code().equals(objective))) {
            violations.add(place + "/missionObjective", "term.objective-unknown", mission, objective);
        }
    }

    private static String codes(TermView term) {
        return String.join(", ", term.missions().stream().map(Mission::code).toList());
    }
}
