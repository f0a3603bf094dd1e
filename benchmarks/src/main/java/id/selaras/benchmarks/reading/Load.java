package id.selaras.benchmarks.reading;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/// Requests over many connections at once, each sending the next as soon as the last is answered.
///
/// @param requests one is chosen by chance each time
record Load(String name, int port, List<byte[]> requests) {
    static final int CONNECTIONS = 32;

    /// @return requests answered in a second
    double run(Duration duration) throws InterruptedException, IOException {
        long end = System.nanoTime() + duration.toNanos();
        long start = System.nanoTime();
        long answered = 0;
        try (ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                counts.add(connections.submit(() -> until(end)));
            }
            for (Future<Long> count : counts) {
                answered += count.get();
            }
        } catch (ExecutionException failure) {
            throw new IOException(name + " failed", failure.getCause());
        }
        return answered / ((System.nanoTime() - start) / 1e9);
    }

    private long until(long end) throws IOException {
        long count = 0;
        try (HttpConnection connection = new HttpConnection(port)) {
            while (System.nanoTime() < end) {
                connection.exchange(requests.get(ThreadLocalRandom.current().nextInt(requests.size())));
                count++;
            }
        }
        return count;
    }
}
