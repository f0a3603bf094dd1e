package id.selaras.programs.statistics.webapi;

import java.time.Duration;

/// Lets requests go one after another with a shortest time between them. Who comes early waits for his turn.
final class Pace {
    private final long spacing;
    private long nextTurn;

    Pace(Duration spacing) {
        this.spacing = spacing.toNanos();
        this.nextTurn = System.nanoTime();
    }

    void awaitTurn() throws InterruptedException {
        long wait = reserve();
        if (wait > 0) {
            Thread.sleep(Duration.ofNanos(wait));
        }
    }

    private synchronized long reserve() {
        long now = System.nanoTime();
        long turn = Math.max(now, nextTurn);
        nextTurn = turn + spacing;
        return turn - now;
    }
}
