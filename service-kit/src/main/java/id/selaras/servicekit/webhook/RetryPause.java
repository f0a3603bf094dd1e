package id.selaras.servicekit.webhook;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// How long to wait after a failure: twice as long each time up to a limit, give or take half, so that subscribers who
/// failed together are not called together again.
record RetryPause(Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 30;

    /// @param attempts how many have failed, at least 1
    Duration after(int attempts) {
        long doubled = first.toMillis() << Math.min(attempts - 1, MOST_DOUBLINGS);
        long pause = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(pause / 2, pause + pause / 2 + 1));
    }
}
