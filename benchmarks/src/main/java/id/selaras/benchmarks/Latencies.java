package id.selaras.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/// Measured times in nanoseconds, summed up by nearest rank.
record Latencies(long[] sorted) {

    static Latencies of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    /// @param share 0.5 for the median, 0.99 for what one in a hundred exceeds
    double millis(double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-28s median %7.1f ms   p90 %7.1f ms   p99 %7.1f ms   max %7.1f ms",
                name,
                millis(0.5),
                millis(0.9),
                millis(0.99),
                millis(1));
    }
}
