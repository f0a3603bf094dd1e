package id.selaras.benchmarks.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What page 500 costs beside page 1, asked for in turn over one connection.
final class DeepPages {
    private static final int PAGE = 500;
    private static final int REPETITIONS = 200;
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    private DeepPages() {}

    static void measure(int port, String token, String query) throws IOException {
        try (HttpConnection connection = new HttpConnection(port)) {
            byte[] first = HttpConnection.get("/v1/programs?" + query, token);
            byte[] deep = first;
            for (int page = 1; page < PAGE; page++) {
                Matcher next = NEXT.matcher(new String(connection.exchange(deep), StandardCharsets.UTF_8));
                if (!next.find()) {
                    throw new IOException("Only " + page + " pages");
                }
                deep = HttpConnection.get("/v1/programs?" + query + "&after=" + next.group(1), token);
            }
            long[] firstNanos = new long[REPETITIONS];
            long[] deepNanos = new long[REPETITIONS];
            for (int i = 0; i < REPETITIONS; i++) {
                firstNanos[i] = nanos(connection, first);
                deepNanos[i] = nanos(connection, deep);
            }
            double one = median(firstNanos);
            double fiveHundred = median(deepNanos);
            System.out.printf(
                    "%-44s page 1 %6.2f ms   page 500 %6.2f ms   ratio %.2f%n",
                    query, one / 1e6, fiveHundred / 1e6, fiveHundred / one);
        }
    }

    private static long nanos(HttpConnection connection, byte[] request) throws IOException {
        long start = System.nanoTime();
        connection.exchange(request);
        return System.nanoTime() - start;
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2];
    }
}
