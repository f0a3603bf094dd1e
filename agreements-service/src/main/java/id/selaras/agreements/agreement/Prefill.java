package id.selaras.agreements.agreement;

import id.selaras.agreements.contract.Commitment;
import id.selaras.agreements.contract.ContractView;
import id.selaras.agreements.indicator.Frequency;
import id.selaras.agreements.indicator.Indicator;
import id.selaras.agreements.program.RegisteredProgram;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A draft that an editor can go on from: targets from the contract's path, budget lines from the registered
/// programmes. Pure.
final class Prefill {

    /// What the rows of one objective have in common.
    private record Heading(String objective, String mission, String missionObjective) {}

    private Prefill() {}

    /// @param contract empty where the OPD has none for the year: objectives and parties are then left out
    static AgreementDraft of(int fiscalYear, Optional<ContractView> contract, List<RegisteredProgram> programs) {
        return new AgreementDraft(
                fiscalYear,
                contract.map(ContractView::place).orElse(null),
                contract.map(ContractView::firstParty).orElse(null),
                contract.map(ContractView::secondParty).orElse(null),
                contract.map(signed -> objectives(signed.commitments(), fiscalYear))
                        .orElse(List.of()),
                programs.stream().map(Prefill::line).toList());
    }

    private static List<Objective> objectives(List<Commitment> commitments, int year) {
        Map<Heading, List<Indicator>> rows = new LinkedHashMap<>();
        for (Commitment commitment : commitments) {
            Heading heading = new Heading(commitment.objective(), commitment.mission(), commitment.missionObjective());
            rows.computeIfAbsent(heading, unseen -> new ArrayList<>()).add(indicator(commitment, year));
        }
        return rows.entrySet().stream()
                .map(row -> new Objective(
                        row.getKey().objective(),
                        row.getKey().mission(),
                        row.getKey().missionObjective(),
                        row.getValue()))
                .toList();
    }

    /// Measured once a year, since a contract says nothing about quarters.
    private static Indicator indicator(Commitment commitment, int year) {
        return new Indicator(
                commitment.code(),
                commitment.name(),
                commitment.definition(),
                commitment.formula(),
                commitment.unit(),
                commitment.dataSource(),
                Frequency.ANNUAL,
                commitment.zeroPoint(),
                commitment.target(year),
                null,
                commitment.direction(),
                null,
                commitment.accumulation());
    }

    private static BudgetLine line(RegisteredProgram program) {
        return new BudgetLine(program.title(), program.nomenclatureCode(), program.budgetRupiah(), null);
    }
}
