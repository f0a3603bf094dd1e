package id.selaras.agreements.sakip;

import java.util.EnumSet;
import java.util.Set;

/// Where a recommendation stands: the agency works on it and says when it is done, the inspectorate looks and
/// closes it.
enum FollowUpState {
    OPEN,
    /// The agency is at it.
    IN_PROGRESS,
    /// The agency says that it is done.
    REPORTED_DONE,
    /// The inspectorate agrees.
    CLOSED,
    /// The inspectorate does not agree, or no longer.
    REOPENED;

    /// States that may come next.
    ///
    /// @param byInspectorate else by the agency
    Set<FollowUpState> next(boolean byInspectorate) {
        return switch (this) {
            case OPEN, IN_PROGRESS, REOPENED ->
                byInspectorate ? EnumSet.noneOf(FollowUpState.class) : EnumSet.of(IN_PROGRESS, REPORTED_DONE);
            case REPORTED_DONE -> byInspectorate ? EnumSet.of(CLOSED, REOPENED) : EnumSet.of(IN_PROGRESS);
            case CLOSED -> byInspectorate ? EnumSet.of(REOPENED) : EnumSet.noneOf(FollowUpState.class);
        };
    }
}
