package id.selaras.servicekit.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientException;

/// Failures that surface deep inside other exceptions (a commit that fails is wrapped several times) and still mean
/// something definite to the caller.
final class KnownCauses {
    private KnownCauses() {}

    /// @return the problem that the chain of causes holds, or null where it holds none we know
    static ProblemException of(Throwable thrown) {
        // Bounded: a chain of causes can be made circular.
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            ProblemException known = known(cause);
            if (known != null) {
                return known;
            }
            cause = cause.getCause();
        }
        return null;
    }

    private static ProblemException known(Throwable cause) {
        return switch (cause) {
            case ProblemException problem -> problem;
            case OptimisticLockException _ -> ProblemException.of(ProblemType.PRECONDITION_FAILED);
            case SQLTransientException _ -> ProblemException.of(ProblemType.UNAVAILABLE);
            case SQLException failure when failure.getSQLState() != null -> bySqlState(failure.getSQLState());
            default -> null;
        };
    }

    /// Codes of PostgreSQL, appendix A of its manual.
    private static ProblemException bySqlState(String state) {
        return switch (state) {
            // A character that no text may hold, in a query parameter; bodies are checked when they are read.
            case "22021" -> ProblemException.of(ProblemType.MALFORMED);
            case "23505", "40001", "40P01" -> ProblemException.of(ProblemType.CONFLICT);
            case "53300", "57P01", "57P02", "57P03" -> ProblemException.of(ProblemType.UNAVAILABLE);
            default -> state.startsWith("08") ? ProblemException.of(ProblemType.UNAVAILABLE) : null;
        };
    }
}
