package id.selaras.gateway.upstream;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// Spares a service that keeps failing, and its callers the waiting: after so many failures in a row nothing is sent
/// for a while; then one request tries, and its answer opens the way for all.
///
/// A failure is a connection that cannot be opened or breaks off, and an answer that does not come in time. What the
/// service answers, be it a problem, is none.
final class CircuitBreaker {
    private static final long CLOSED = 0;

    private final int most;
    private final long pauseNanos;
    private final LongSupplier nanoTime;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong openUntil = new AtomicLong(CLOSED);

    /// @param most failures in a row that open it; 0: it never opens
    /// @param pauseNanos how long it stays open before one request may try
    CircuitBreaker(int most, long pauseNanos, LongSupplier nanoTime) {
        this.most = most;
        this.pauseNanos = pauseNanos;
        this.nanoTime = nanoTime;
    }

    /// Whether a request may be sent. While the service is spared this is true for one request a pause.
    boolean admits() {
        long until = openUntil.get();
        return until == CLOSED || (nanoTime.getAsLong() - until >= 0 && openUntil.compareAndSet(until, afterPause()));
    }

    void succeeded() {
        if (failures.get() != 0) {
            failures.set(0);
            openUntil.set(CLOSED);
        }
    }

    void failed() {
        if (most > 0 && failures.incrementAndGet() >= most) {
            openUntil.set(afterPause());
        }
    }

    boolean isOpen() {
        return openUntil.get() != CLOSED;
    }

    private long afterPause() {
        long time = nanoTime.getAsLong() + pauseNanos;
        return time == CLOSED ? 1 : time;
    }
}
