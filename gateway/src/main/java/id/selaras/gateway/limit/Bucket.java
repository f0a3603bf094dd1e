package id.selaras.gateway.limit;

/// A token bucket: holds up to `burst` requests and fills at a steady rate.
final class Bucket {
    private static final double NANOS_PER_SECOND = 1e9;

    private final int perSecond;
    private final int burst;
    private double level;
    private long filledAt;

    Bucket(int perSecond, int burst, long nanoTime) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.level = burst;
        this.filledAt = nanoTime;
    }

    /// Takes one request out.
    ///
    /// @return how many are left, or -1 where there was none to take
    synchronized long take(long nanoTime) {
        level = Math.min(burst, level + (nanoTime - filledAt) / NANOS_PER_SECOND * perSecond);
        filledAt = nanoTime;
        if (level < 1) {
            return -1;
        }
        level -= 1;
        return (long) level;
    }

    /// Until one can be taken again, rounded up.
    synchronized long waitSeconds() {
        return level >= 1 ? 0 : (long) Math.ceil((1 - level) / perSecond);
    }
}
