package id.selaras.servicekit.inbox;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/// Tells failures that pass by themselves from those that repetition cannot cure.
final class TransientFailures {
    /// PostgreSQL: serialization failure, deadlock, too many connections, shutting down, starting up.
    private static final Set<String> STATES = Set.of("40001", "40P01", "53300", "57P01", "57P02", "57P03");

    private TransientFailures() {}

    static boolean contains(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof SQLTransientException || cause instanceof SQLException sql && isTransient(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isTransient(SQLException failure) {
        String state = failure.getSQLState();
        // Agroal reports a pool that cannot connect without any state.
        return state == null || state.startsWith("08") || STATES.contains(state);
    }
}
