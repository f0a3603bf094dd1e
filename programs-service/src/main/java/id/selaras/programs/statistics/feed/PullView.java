package id.selaras.programs.statistics.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A pull of a source.
///
/// @param requestedBy subject of the token, or `schedule`
/// @param reason why it failed: a reason of the WebAPI client, or `UNCONFIGURED`, `VARIABLE_UNKNOWN`, `INTERRUPTED`,
///     `INTERNAL`; null where it did not
/// @param message for operators, in English; holds no secret
/// @param rejected how many values were not used; `remarks` says why
record PullView(
        UUID id,
        String source,
        String requestedBy,
        Instant requestedAt,
        State state,
        Instant startedAt,
        Instant finishedAt,
        String reason,
        String message,
        int added,
        int revised,
        int unchanged,
        int rejected,
        List<Remark> remarks) {

    enum State {
        WAITING,
        RUNNING,
        SUCCEEDED,
        FAILED
    }
}
