package id.selaras.overlap.coordination;

import id.selaras.overlap.coordination.Saving.Effect;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What people have made of a finding so far. Immutable: each step gives the next version.
///
/// @param version counts the steps; 0 where none was taken yet
/// @param workingGroup null where the finding is nobody's yet
/// @param dueOn the day by which the agencies answer or the agreed action is done; null where nothing is due
/// @param questions to each of the two agencies; empty where they were not asked
/// @param decision null where none stands
/// @param action null where none is agreed
/// @param outcome null where the action is not done
/// @param changedAt null where no step was taken
record Coordination(
        UUID findingId,
        long version,
        String region,
        int fiscalYear,
        CoordinationState state,
        WorkingGroup workingGroup,
        LocalDate dueOn,
        List<Question> questions,
        Decision decision,
        Action action,
        Outcome outcome,
        Instant changedAt) {

    /// What an agency is asked.
    ///
    /// @param answer null while there is none
    record Question(String opd, LocalDate answerBy, Answer answer) {}

    /// What an agency said, with who and when.
    record Answer(Step.Position position, String reason, Actor by, Instant at) {}

    /// @param basis what was judged when the decision was taken
    record Decision(CoordinationState state, String reason, Actor by, Instant at, Basis basis) {}

    record Action(Step.ActionKind kind, String leadOpd, LocalDate dueOn, String reason, Actor by, Instant at) {}

    /// How an action ended.
    ///
    /// @param savedRupiah sum of the lines that saved
    /// @param redirectedRupiah sum of the lines that redirected
    /// @param computation how the sums come about
    record Outcome(
            String reason, long savedRupiah, long redirectedRupiah, List<Saving> computation, Actor by, Instant at) {}

    static Coordination untouched(JudgedFinding finding) {
        return new Coordination(
                finding.id(),
                0,
                finding.regionYear().region(),
                finding.regionYear().fiscalYear(),
                CoordinationState.OPEN,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null);
    }

    /// The coordination after a step that is possible now.
    Coordination after(Step step, Actor by, JudgedFinding finding, Instant at) {
        Coordination next = at(step.what().leads(state), at);
        return switch (step) {
            case Step.Assign assign -> next.with(assign.workingGroup());
            case Step.Ask ask -> next.due(ask.answerBy()).asking(finding, ask.answerBy());
            case Step.Answer answer -> next.answered(by.opd(), new Answer(answer.position(), answer.reason(), by, at));
            case Step.Comment _, Step.FollowUp _ -> next;
            case Step.Confirm _, Step.Justify _, Step.Dismiss _ ->
                next.due(null).decided(new Decision(next.state, step.reason(), by, at, finding.basis()));
            case Step.Agree agree ->
                next.due(agree.dueOn())
                        .decided(new Decision(next.state, agree.reason(), by, at, finding.basis()))
                        .doing(new Action(agree.action(), agree.leadOpd(), agree.dueOn(), agree.reason(), by, at));
            case Step.Resolve resolve ->
                next.due(null)
                        .decided(new Decision(next.state, resolve.reason(), by, at, finding.basis()))
                        .done(new Outcome(
                                resolve.reason(),
                                Saving.sum(resolve.savings(), Effect.SAVED),
                                Saving.sum(resolve.savings(), Effect.REDIRECTED),
                                resolve.savings(),
                                by,
                                at));
            case Step.Reopen _ -> next.reopened();
        };
    }

    /// The coordination after the programmes changed under its decision.
    Coordination afterMaterialChange(Instant at) {
        return at(StepKind.REOPEN.leads(state), at).reopened();
    }

    long savedRupiah() {
        return outcome == null ? 0 : outcome.savedRupiah();
    }

    long redirectedRupiah() {
        return outcome == null ? 0 : outcome.redirectedRupiah();
    }

    private Coordination at(CoordinationState nextState, Instant at) {
        return new Coordination(
                findingId,
                version + 1,
                region,
                fiscalYear,
                nextState,
                workingGroup,
                dueOn,
                questions,
                decision,
                action,
                outcome,
                at);
    }

    private Coordination with(WorkingGroup assigned) {
        return new Coordination(
                findingId,
                version,
                region,
                fiscalYear,
                state,
                assigned,
                dueOn,
                questions,
                decision,
                action,
                outcome,
                changedAt);
    }

    private Coordination due(LocalDate day) {
        return new Coordination(
                findingId,
                version,
                region,
                fiscalYear,
                state,
                workingGroup,
                day,
                questions,
                decision,
                action,
                outcome,
                changedAt);
    }

    /// An answer given before stays: only the day is another.
    private Coordination asking(JudgedFinding finding, LocalDate answerBy) {
        List<Question> asked = Stream.of(finding.first(), finding.second())
                .map(program -> new Question(program.opd(), answerBy, answerOf(program.opd())))
                .toList();
        return replacing(asked);
    }

    private Answer answerOf(String opd) {
        return questions.stream()
                .filter(question -> question.opd().equals(opd))
                .map(Question::answer)
                .findFirst()
                .orElse(null);
    }

    private Coordination answered(String opd, Answer answer) {
        return replacing(questions.stream()
                .map(question -> question.opd().equals(opd) ? new Question(opd, question.answerBy(), answer) : question)
                .toList());
    }

    private Coordination replacing(List<Question> asked) {
        return new Coordination(
                findingId,
                version,
                region,
                fiscalYear,
                state,
                workingGroup,
                dueOn,
                asked,
                decision,
                action,
                outcome,
                changedAt);
    }

    private Coordination decided(Decision taken) {
        return new Coordination(
                findingId,
                version,
                region,
                fiscalYear,
                state,
                workingGroup,
                dueOn,
                questions,
                taken,
                action,
                outcome,
                changedAt);
    }

    private Coordination doing(Action agreed) {
        return new Coordination(
                findingId,
                version,
                region,
                fiscalYear,
                state,
                workingGroup,
                dueOn,
                questions,
                decision,
                agreed,
                outcome,
                changedAt);
    }

    private Coordination done(Outcome reached) {
        return new Coordination(
                findingId,
                version,
                region,
                fiscalYear,
                state,
                workingGroup,
                dueOn,
                questions,
                decision,
                action,
                reached,
                changedAt);
    }

    /// What was asked, decided and done stays in the history; a new round begins.
    private Coordination reopened() {
        return new Coordination(
                findingId,
                version,
                region,
                fiscalYear,
                state,
                workingGroup,
                null,
                List.of(),
                null,
                null,
                null,
                changedAt);
    }
}
