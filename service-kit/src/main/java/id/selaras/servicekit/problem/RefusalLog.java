package id.selaras.servicekit.problem;

import io.smallrye.mutiny.Uni;

/// Learns of every answer 403 before it is sent.
public interface RefusalLog {
    /// Called on any thread, also one that must not block, in the context of the request.
    ///
    /// @return ends when the refusal is kept; a failure of it does not change the answer
    Uni<Void> refused(Refusal refusal);
}
