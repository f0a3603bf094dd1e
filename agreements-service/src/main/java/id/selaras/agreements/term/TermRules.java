package id.selaras.agreements.term;

import id.selaras.agreements.indicator.YearTarget;
import id.selaras.servicekit.problem.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What must hold in a term beyond its single fields. Pure.
final class TermRules {
    static final int YEARS = 5;

    private TermRules() {}

    /// @param plan whose single fields were checked before
    /// @param kept missions and objectives that the term had before: what points at them must not lose them
    static Violations check(TermPlan plan, List<Mission> kept) {
        Violations violations = new Violations();
        Codes codes = new Codes(violations);
        for (int m = 0; m < plan.missions().size(); m++) {
            Mission mission = plan.missions().get(m);
            String missionPlace = "/missions/" + m;
            codes.mission(mission.code(), missionPlace);
            for (int o = 0; o < mission.objectives().size(); o++) {
                MissionObjective objective = mission.objectives().get(o);
                String objectivePlace = missionPlace + "/objectives/" + o;
                codes.objective(objective.code(), objectivePlace);
                for (int i = 0; i < objective.indicators().size(); i++) {
                    String place = objectivePlace + "/indicators/" + i;
                    codes.indicator(objective.indicators().get(i).code(), place);
                    targets(objective.indicators().get(i), plan.firstYear(), place, violations);
                }
            }
        }
        for (Mission before : kept) {
            codes.requireKept(before);
        }
        return violations;
    }

    private static void targets(TargetIndicator indicator, int firstYear, String place, Violations violations) {
        int after = 0;
        for (int t = 0; t < indicator.targets().size(); t++) {
            YearTarget target = indicator.targets().get(t);
            if (target.year() < firstYear || target.year() >= firstYear + YEARS) {
                violations.add(
                        place + "/targets/" + t + "/year",
                        "term.year-outside",
                        Integer.toString(firstYear),
                        Integer.toString(firstYear + YEARS - 1));
            } else if (target.year() <= after) {
                violations.add(place + "/targets/" + t + "/year", "term.years-not-rising");
            }
            after = target.year();
        }
        if (indicator.baseline() != null && indicator.baseline().year() >= firstYear) {
            violations.add(place + "/baseline/year", "term.baseline-not-before", Integer.toString(firstYear));
        }
    }

    private static final class Codes {
        private final Set<String> missions = new HashSet<>();
        private final Set<String> objectives = new HashSet<>();
        private final Set<String> indicators = new HashSet<>();
        private final Violations violations;

        Codes(Violations violations) {
            this.violations = violations;
        }

        void mission(String code, String place) {
            require(missions.add(code), code, place);
        }

        void objective(String code, String place) {
            require(objectives.add(code), code, place);
        }

        void indicator(String code, String place) {
            require(indicators.add(code), code, place);
        }

        private void require(boolean isNew, String code, String place) {
            if (!isNew) {
                violations.add(place + "/code", "term.code-twice", code);
            }
        }

        void requireKept(Mission before) {
            if (!missions.contains(before.code())) {
                violations.add("/missions", "term.code-gone", before.code());
            }
            for (MissionObjective objective : before.objectives()) {
                if (!objectives.contains(objective.code())) {
                    violations.add("/missions", "term.code-gone", objective.code());
                }
            }
        }
    }
}
