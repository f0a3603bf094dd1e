package id.selaras.agreements.contract;

import id.selaras.agreements.indicator.Direction;
import id.selaras.agreements.indicator.YearTarget;
import id.selaras.agreements.term.MissionRules;
import id.selaras.agreements.term.TermView;
import id.selaras.servicekit.problem.Violations;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What must hold in a proposal beyond its single fields. Pure.
public final class ProposalRules {
    private ProposalRules() {}

    /// @param proposal whose single fields were checked before
    /// @param place JSON Pointer of the proposal in the body; empty where it is the body
    public static Violations check(Proposal proposal, TermView term, String place) {
        Violations violations = new Violations();
        Set<String> codes = new HashSet<>();
        List<Commitment> commitments = proposal.commitments();
        for (int index = 0; index < commitments.size(); index++) {
            Commitment commitment = commitments.get(index);
            String at = place + "/commitments/" + index;
            if (!codes.add(commitment.code())) {
                violations.add(at + "/code", "agreement.indicator-code-twice", commitment.code());
            }
            MissionRules.check(
                    Optional.of(term),
                    term.firstYear(),
                    commitment.mission(),
                    commitment.missionObjective(),
                    at,
                    violations);
            path(commitment, term, at, violations);
        }
        for (int index = 0; index < proposal.innovations().size(); index++) {
            String mission = proposal.innovations().get(index).mission();
            MissionRules.check(
                    Optional.of(term), term.firstYear(), mission, null, place + "/innovations/" + index, violations);
        }
        return violations;
    }

    private static void path(Commitment commitment, TermView term, String at, Violations violations) {
        if (commitment.direction() == Direction.EXACT_BAND) {
            // A band is a yearly matter; a path has a direction.
            violations.add(at + "/direction", "contract.path-needs-direction");
            return;
        }
        if (commitment.zeroPoint().year() >= term.firstYear()) {
            violations.add(at + "/zeroPoint/year", "term.baseline-not-before", Integer.toString(term.firstYear()));
        }
        BigDecimal before = commitment.zeroPoint().value();
        for (int index = 0; index < commitment.path().size(); index++) {
            YearTarget target = commitment.path().get(index);
            String place = at + "/path/" + index;
            int year = term.firstYear() + index;
            if (target.year() != year) {
                violations.add(place + "/year", "contract.path-year", Integer.toString(year));
            }
            if (target.value().signum() <= 0) {
                violations.add(place + "/value", "indicator.target-not-positive");
            } else if (isWorse(commitment.direction(), target.value(), before)) {
                violations.add(place + "/value", "contract.path-turns-back");
            }
            before = target.value();
        }
        if (commitment.path().getLast().value().compareTo(commitment.endPoint()) != 0) {
            violations.add(at + "/endPoint", "contract.end-differs");
        }
    }

    private static boolean isWorse(Direction direction, BigDecimal value, BigDecimal before) {
        int comparison = value.compareTo(before);
        return direction == Direction.HIGHER_IS_BETTER ? comparison < 0 : comparison > 0;
    }
}
