package id.selaras.overlap.coordination;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/// A step as a person takes it: what kind it is decides what has to be said. The reason is what others read.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.Assign.class, name = "ASSIGN"),
    @JsonSubTypes.Type(value = Step.Ask.class, name = "ASK"),
    @JsonSubTypes.Type(value = Step.Answer.class, name = "ANSWER"),
    @JsonSubTypes.Type(value = Step.Comment.class, name = "COMMENT"),
    @JsonSubTypes.Type(value = Step.Confirm.class, name = "CONFIRM"),
    @JsonSubTypes.Type(value = Step.Justify.class, name = "JUSTIFY"),
    @JsonSubTypes.Type(value = Step.Dismiss.class, name = "DISMISS"),
    @JsonSubTypes.Type(value = Step.Agree.class, name = "AGREE"),
    @JsonSubTypes.Type(value = Step.FollowUp.class, name = "FOLLOW_UP"),
    @JsonSubTypes.Type(value = Step.Resolve.class, name = "RESOLVE"),
    @JsonSubTypes.Type(value = Step.Reopen.class, name = "REOPEN")
})
public sealed interface Step {
    int LONGEST_REASON = 4000;

    /// Why, in words for people; null only where the step says enough without.
    String reason();

    default StepKind what() {
        return switch (this) {
            case Assign _ -> StepKind.ASSIGN;
            case Ask _ -> StepKind.ASK;
            case Answer _ -> StepKind.ANSWER;
            case Comment _ -> StepKind.COMMENT;
            case Confirm _ -> StepKind.CONFIRM;
            case Justify _ -> StepKind.JUSTIFY;
            case Dismiss _ -> StepKind.DISMISS;
            case Agree _ -> StepKind.AGREE;
            case FollowUp _ -> StepKind.FOLLOW_UP;
            case Resolve _ -> StepKind.RESOLVE;
            case Reopen _ -> StepKind.REOPEN;
        };
    }

    record Assign(
            @NotNull WorkingGroup workingGroup,
            @Size(max = LONGEST_REASON) String reason) implements Step {}

    /// @param answerBy the last day for the answers
    record Ask(
            @NotNull LocalDate answerBy,
            @Size(max = LONGEST_REASON) String reason) implements Step {}

    record Answer(
            @NotNull Position position,
            @NotBlank @Size(max = LONGEST_REASON) String reason) implements Step {}

    record Comment(@NotBlank @Size(max = LONGEST_REASON) String reason) implements Step {}

    record Confirm(@NotBlank @Size(max = LONGEST_REASON) String reason) implements Step {}

    record Justify(@NotBlank @Size(max = LONGEST_REASON) String reason) implements Step {}

    record Dismiss(@NotBlank @Size(max = LONGEST_REASON) String reason) implements Step {}

    /// @param leadOpd code of the agency that leads; needed where the action is to name one
    /// @param dueOn the day on which it is to be done
    record Agree(
            @NotNull ActionKind action,
            @Size(max = 40) String leadOpd,
            @NotNull LocalDate dueOn,
            @NotBlank @Size(max = LONGEST_REASON) String reason)
            implements Step {}

    record FollowUp(@NotBlank @Size(max = LONGEST_REASON) String reason) implements Step {}

    /// @param savings what the action did to the budgets; may be empty, an overlap can end without money moving
    record Resolve(
            @NotBlank @Size(max = LONGEST_REASON) String reason,
            @Size(max = 20) List<@NotNull @Valid Saving> savings) implements Step {
        public Resolve {
            savings = savings == null ? List.of() : savings;
        }
    }

    record Reopen(@NotBlank @Size(max = LONGEST_REASON) String reason) implements Step {}

    /// What an agency makes of an overlap.
    enum Position {
        /// The programmes do overlap.
        AGREES,
        /// They overlap, and ought to.
        NEEDED,
        /// They do not overlap.
        DISAGREES
    }

    /// What is done about an overlap.
    enum ActionKind {
        SPLIT_BY_PLACE,
        SPLIT_BY_GROUP,
        MERGE,
        NAME_LEAD,
        STOP
    }
}
