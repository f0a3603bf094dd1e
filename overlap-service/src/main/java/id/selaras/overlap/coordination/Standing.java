package id.selaras.overlap.coordination;

import java.time.LocalDate;

/// Where the coordination of a finding stands, in short.
///
/// @param version of the coordination; 0 where no step was taken
/// @param workingGroup null where the finding is nobody's yet
/// @param dueOn the day by which the agencies answer or the agreed action is done; null where nothing is due
public record Standing(long version, CoordinationState state, WorkingGroup workingGroup, LocalDate dueOn) {
    /// Nobody has taken a step.
    public static final Standing UNTOUCHED = new Standing(0, CoordinationState.OPEN, null, null);
}
