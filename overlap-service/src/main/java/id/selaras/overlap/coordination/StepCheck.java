package id.selaras.overlap.coordination;

import id.selaras.servicekit.problem.Violations;
import java.time.LocalDate;

/// What a step may say of a finding, beyond what every step of its kind may.
///
/// @param today where the agencies are
/// @param violations where faults are collected
/// @param at JSON Pointer of the step in the request, empty for the whole body
record StepCheck(LocalDate today, Violations violations, String at) {

    void check(Step step, JudgedFinding finding) {
        switch (step) {
            case Step.Ask ask -> notPast("/answerBy", ask.answerBy());
            case Step.Agree agree -> checkAction(agree, finding);
            case Step.Resolve resolve -> checkSavings(resolve, finding);
            default -> {
                // Says nothing that could be wrong of one finding and right of another.
            }
        }
    }

    private void checkAction(Step.Agree agree, JudgedFinding finding) {
        notPast("/dueOn", agree.dueOn());
        boolean named = agree.leadOpd() != null && !agree.leadOpd().isBlank();
        if (agree.action() == Step.ActionKind.NAME_LEAD && !named) {
            violations.add(at + "/leadOpd", "coordination.lead-missing");
        }
        if (named && !finding.isOfAgency(agree.leadOpd())) {
            violations.add(at + "/leadOpd", "coordination.other-agency", agree.leadOpd());
        }
    }

    private void checkSavings(Step.Resolve resolve, JudgedFinding finding) {
        for (int i = 0; i < resolve.savings().size(); i++) {
            Saving saving = resolve.savings().get(i);
            if (!finding.isOf(saving.programId())) {
                violations.add(at + "/savings/" + i + "/programId", "coordination.other-programme");
            }
            if (saving.rupiah() <= 0) {
                violations.add(at + "/savings/" + i + "/afterRupiah", "coordination.no-saving");
            }
        }
    }

    private void notPast(String field, LocalDate day) {
        if (day.isBefore(today)) {
            violations.add(at + field, "coordination.day-past");
        }
    }
}
